import { describe, expect, it } from "vitest";

import { countSources, splitSource } from "./split-source.ts";

const ALONE = { rowsEndingWith: new Map<string, number>(), offices: new Set<string>() };

describe("splitSource", () => {
  // Rows of a city's pages, parted by eye.
  it.each([
    ["Liczba przedsiębiorstw", "US w Poznaniu (REGON)"],
    ["Liczba nowych przedsiębiorstw (nowozarejestrowanych)", "BDR-GUS"],
    ["Liczba długotrwale bezrobotnych - Leszno (powyżej 24 miesięcy)", "PUP"],
    ["Wielkość dochodów gminy z udziału w PIT (w zł)", "UML"],
    ["Liczba skarg na pracę administracji", "Sekretariat UM"],
    ["Średnioroczne stężenie pyłu (wartość dopuszczalna 40 mg/m3)", "WGKiOŚ/WIOŚ"],
    ["Liczba inwestorów korzystających ze wsparcia", "WPiR + WF"],
    ["Ilość nowych mieszkań (ogółem na tys. mieszkańców)", "WPiR GUS"],
    ["Wyniki testów - procent uczniów z wynikiem wysokim", "Okręgowa Komisja Poznań- Raport"],
    ["Wydatki z budżetu na jednego ucznia (w zł)", "Sprawozdania finansowe szkół"],
    ["Liczba dostępnych boisk", "Zestawienie zbiorcze z arkusza organizacyjnego"],
    ["Odpady komunalne", "MZO Sp. z o.o."],
    ["Ilość środków (w zł)", "BDR WPiR (oczyszczanie, zieleń, ścieki i odpady)"],
    ["Ilość osób", "Dokumentacja WKiKF, sprawozdania stowarzyszeń kultury i kultury fizycznej"],
    ["Kradzieże (przestępstwa stwierdzone)", "KMP w Lesznie"],
  ])("parts %j from %j", (name, source) => {
    expect(splitSource(`${name} ${source}`, ALONE)).toMatchObject({ name, source });
  });

  it.each([
    "Orlik przy ul. Górowskiej",
    "Rewir dzielnicowych na Zatorzu",
    "Liczba wniosków do UE",
    "Liczba widzów Teatru Miejskiego",
    "Liczba interwencji Straży Miejskiej",
    "Liczba skarg na MOPS",
    "Ilość miejsc pracy w nowych przedsiębiorstwach",
  ])("finds no source in %j", (name) => {
    expect(splitSource(name, ALONE)).toMatchObject({ name, source: null });
  });

  it("takes a dash in the place of the source for none", () => {
    expect(splitSource("Współczynnik obciążenia -", ALONE)).toEqual({
      name: "Współczynnik obciążenia",
      source: null,
      other: null,
    });
  });

  it("takes the office that other rows share, where several could begin the source", () => {
    const texts = ["Liczba patroli z ŻW, SM i SOK KMP", "Liczba spotkań KMP", "Liczba imprez KMP"];
    const known = { ...ALONE, rowsEndingWith: countSources(texts) };
    expect(splitSource(texts[0] ?? "", known)).toMatchObject({
      name: "Liczba patroli z ŻW, SM i SOK",
      source: "KMP",
      other: null,
    });
  });

  it("gives the other reading where it is as good", () => {
    expect(splitSource("Liczba patroli z ŻW, SM i SOK KMP", ALONE).other).not.toBeNull();
  });
});
