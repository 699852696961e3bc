/** The key table as docs/terminal.md prints it: `node apps/terminal/scripts/keys-markdown.ts` writes it there. */
import { readFile, writeFile } from "node:fs/promises";

import { createWording } from "../src/drawing/wording.ts";
import { KEYS, SCREENS } from "../src/keys.ts";
import { writeKey } from "../src/ui/key-names.ts";

const BEGINNING = "<!-- keys: made from apps/terminal/src/keys.ts -->";
const END = "<!-- end of keys -->";

export function keysMarkdown(): string {
  const wording = createWording("en", false);
  const rows = KEYS.map((entry) => {
    const keys = entry.keys.map((key) => `\`${writeKey(key, wording)}\``).join(" ");
    const screens: readonly string[] = entry.screens;
    const where = screens.length === SCREENS.length ? "everywhere" : screens.join(", ");
    return `| ${keys} | ${wording.t(`terminal:key/${entry.action}`)} | ${where} |`;
  });
  return ["| key | what it does | on the screens |", "| --- | --- | --- |", ...rows].join("\n");
}

if (import.meta.main) {
  const page = new URL("../../../docs/terminal.md", import.meta.url);
  const text = await readFile(page, "utf8");
  const from = text.indexOf(BEGINNING) + BEGINNING.length;
  const to = text.indexOf(END);
  await writeFile(page, `${text.slice(0, from)}\n${keysMarkdown()}\n${text.slice(to)}`);
}
