import { describe, expect, it } from "vitest";

import { readLines } from "./page-lines.ts";
import { PageNotes } from "./parsed-page.ts";
import { readPartners } from "./partner-rows.ts";

const read = (text: string): readonly unknown[] =>
  readPartners(readLines(`Nazwa Zakres współpracy\n${text}`), new PageNotes("card"));

describe("readPartners", () => {
  // Rows of a city's task cards, parted by eye.
  it.each([
    ["Grupa Energetyczna ENEA SA", "Ustalanie warunków w zakresie zasilania"],
    ["WAPPiB", "Uwarunkowania planistyczne"],
    ["Organy właściwe do uzgadniania i opiniowania", "Opiniowanie i uzgadnianie projektów urbanistycznych."],
    [
      "Urząd Marszałkowski Województwa Wielkopolskiego, Ministerstwo Sportu i Turystyki",
      "Dofinansowanie inwestycji",
    ],
    ["Unia Leszno SSA", "Przygotowanie programu imprezy"],
    ["Stowarzyszenia kulturalne", "Przygotowanie i przeprowadzenie imprez"],
    ["Straż Miejska, Żandarmeria Wojskowa, Służba Ochrony Kolei", "Wspólne patrole"],
    ["Szkoły i ośrodki oświatowe", "spotkania z młodzieżą"],
    ["Sąd, Kuratorium Oświaty, MOPR, Kuratorzy Sądowi", "współpraca w zakresie różnych zagrożeń"],
  ])("parts %j from %j", (name, scope) => {
    expect(read(`${name} ${scope}`)).toEqual([{ name, scope }]);
  });

  it("keeps a name without a scope whole", () => {
    expect(read("Miejska Biblioteka Publiczna")).toEqual([
      { name: "Miejska Biblioteka Publiczna", scope: null },
    ]);
  });

  it("gives a scope of its own line to every partner above that has none", () => {
    expect(
      read("Wydział Kultury Dofinansowania\nOśrodek Kultury\n\nBiblioteka\n\nPrzygotowanie imprez"),
    ).toEqual([
      { name: "Wydział Kultury", scope: "Dofinansowania" },
      { name: "Ośrodek Kultury", scope: "Przygotowanie imprez" },
      { name: "Biblioteka", scope: "Przygotowanie imprez" },
    ]);
  });
});
