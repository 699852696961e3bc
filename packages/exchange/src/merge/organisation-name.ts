/** Whose strategy it is, from the title that every page bears: `Strategia rozwoju Leszna`. */
import { foldText } from "@miara/domain/fold";

/** The nominative of cities whose name stands in the genitive; it can't be told from the word alone. */
const NOMINATIVES: Readonly<Record<string, string>> = {
  Leszna: "Leszno",
  Poznania: "Poznań",
  Warszawy: "Warszawa",
  Krakowa: "Kraków",
  Łodzi: "Łódź",
  Wrocławia: "Wrocław",
  Gdańska: "Gdańsk",
  Gdyni: "Gdynia",
  Szczecina: "Szczecin",
  Bydgoszczy: "Bydgoszcz",
  Lublina: "Lublin",
  Białegostoku: "Białystok",
  Katowic: "Katowice",
  Torunia: "Toruń",
  Kielc: "Kielce",
  Rzeszowa: "Rzeszów",
  Olsztyna: "Olsztyn",
  Opola: "Opole",
  Kalisza: "Kalisz",
  Konina: "Konin",
  Piły: "Piła",
  Gniezna: "Gniezno",
};

export interface TitledOrganisation {
  /** The title without the organisation: `Strategia rozwoju`. */
  readonly plan: string;
  /** Its name in the nominative where that is known, else as written. */
  readonly name: string;
}

export function organisationOfTitle(title: string): TitledOrganisation {
  const bare = title.replace(/[\s,(]*(?:na lata\s*)?\d{4}\s*[-–—]\s*\d{4}\)?\s*$/u, "").trim() || title;
  const [, plan, place] =
    /^(Strategi[ae]\s+\p{Ll}+)\s+(?:Miasta\s+|Gminy\s+|Powiatu\s+)?(\S.*)$/u.exec(bare) ?? [];
  if (plan === undefined || place === undefined) return { plan: bare, name: bare };
  return { plan, name: NOMINATIVES[place] ?? place };
}

/** An identifier made of a name: `strategia-rozwoju`; at most 100 characters. */
export function slugOf(name: string): string {
  const slug = foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 100)
    .replace(/^-+|-+$/gu, "");
  return slug === "" ? "x" : slug;
}
