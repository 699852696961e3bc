import { describe, expect, it } from "vitest";

import { looksBroken, repairEncoding } from "./repair-encoding.ts";

const POLISH = "Zażółć gęślą jaźń, ZAŻÓŁĆ GĘŚLĄ JAŹŃ – „tak” 5 °C";

/** The UTF-8 bytes of the text above as each encoding shows them, by the WHATWG encoding tables. */
const MISREAD = {
  "windows-1252": "ZaÅ¼Ã³Å‚Ä‡ gÄ™Å›lÄ… jaÅºÅ„, ZAÅ»Ã“Å\u0081Ä† GÄ˜ÅšLÄ„ JAÅ¹Åƒ â€“ â€žtakâ€\u009d 5 Â°C",
  "windows-1250": "ZaĹĽĂłĹ‚Ä‡ gÄ™Ĺ›lÄ… jaĹşĹ„, ZAĹ»Ă“Ĺ\u0081Ä† GÄ\u0098ĹšLÄ„ JAĹąĹ\u0083 â€“ â€žtakâ€ť 5 Â°C",
  "latin-1":
    "ZaÅ¼Ã³Å\u0082Ä\u0087 gÄ\u0099Å\u009blÄ\u0085 jaÅºÅ\u0084, ZAÅ»Ã\u0093Å\u0081Ä\u0086 GÄ\u0098Å\u009aLÄ\u0084 JAÅ¹Å\u0083 â\u0080\u0093 â\u0080\u009etakâ\u0080\u009d 5 Â°C",
};

describe("repairEncoding", () => {
  it.each([
    ["poprawÄ™", "poprawę"],
    ["sÅ‚użb", "służb"],
    ["Å›miertelnym", "śmiertelnym"],
    ["bÄ…dź", "bądź"],
  ])("puts %s right, next to letters that are right already", (broken, right) => {
    expect(repairEncoding(broken)).toEqual({ text: right, repaired: true });
  });

  it.each(Object.entries(MISREAD))("puts right what was taken for %s", (_, broken) => {
    expect(repairEncoding(broken)).toEqual({ text: POLISH, repaired: true });
  });

  it.each([POLISH, "Ärzte und Größe", "Ålesund, Ätna, château", "3 581", ""])("leaves %j alone", (text) => {
    expect(repairEncoding(text)).toEqual({ text, repaired: false });
    expect(looksBroken(text)).toBe(false);
  });
});

describe("looksBroken", () => {
  it("sees what can be repaired and what is lost", () => {
    expect(looksBroken("poprawÄ™")).toBe(true);
    expect(looksBroken("popraw\uFFFD")).toBe(true);
    expect(looksBroken("Å\u0090")).toBe(true);
    expect(looksBroken(repairEncoding("poprawÄ™").text)).toBe(false);
  });
});
