/**
 * Parts the name of an indicator from its source where the border between the two was lost.
 *
 * A source ends the text: the short name of an office (`KMP`), with a place or a bracket behind it, or a phrase that
 * begins with what an office or a record is called (`Sprawozdania finansowe szkół`). Where several beginnings are
 * possible, the one that other rows share wins.
 */
import { isOfficeAbbreviation } from "./abbreviation.ts";
import { textBetween, tokenise, type Token } from "./tokens.ts";

interface SourceSplit {
  readonly name: string;
  /** Null: the row names no source. */
  readonly source: string | null;
}

export interface SourceReading extends SourceSplit {
  /** The next best split where it is nearly as good; null where there is no doubt. */
  readonly other: SourceSplit | null;
}

/** What the other rows and the rest of the pages say about sources. */
export interface KnownSources {
  /** How many rows a text ends that could be a source. */
  readonly rowsEndingWith: ReadonlyMap<string, number>;
  /** Offices named elsewhere: leads and partners. */
  readonly offices: ReadonlySet<string>;
}

/** Short names that Polish plans use for the suppliers of their figures. */
const USUAL = new Set(
  "GUS US BDL BDR UM UML UMWW PUP WUP KMP KPP KWP KMPSP PSP OSP MOPR MOPS GOPS PCPR MOSiR OSiR MOK REGON OKE CKE WIOŚ GIOŚ PINB NFZ ZUS KRUS PKP PKS MZK MPK MZO MPWiK MZDiI ZDM GDDKiA SANEPID PSSE CEIDG KRS".split(
    " ",
  ),
);

/** What an office or a record is called, in the nominative: in a name it stands in another case. */
const BEGINS_SOURCE = new Set(
  [
    "Urząd Wydział Komenda Komisja Komisariat Okręgowa Okręgowy Biuro Referat Sekretariat Starostwo Zarząd Zakład",
    "Zespół Ośrodek Dyrektor Dyrekcja Naczelnik Kierownik Straż Skarbnik Sekretarz Prezydent Burmistrz Wójt",
    "Pełnomocnik Powiatowy Powiatowa Powiatowe Miejski Miejska Miejskie Gminny Gminna Gminne Wojewódzki Wojewódzka",
    "Główny Centrum Agencja Inspekcja Inspektorat Izba Instytut Sąd Szpital Muzeum Teatr Biblioteka Przedszkole",
    "Przedszkola Szkoła Szkoły Stowarzyszenie Stowarzyszenia Fundacja Organizator Organizatorzy Administrator",
    "Sprawozdanie Sprawozdania Dokumentacja Zestawienie Zestawienia Rejestr Rejestry Ewidencja Dane Ankieta Ankiety",
    "Raport Raporty Statystyka Statystyki Badanie Badania Bank Baza Protokół Protokoły Informacja Informacje Umowa",
    "Umowy Arkusz Arkusze Dziennik Dzienniki Opracowanie Budżet Monitoring Portal Strona Wykaz Lista Księga Plan",
  ].flatMap((line) => line.split(" ")),
);
const PREPOSITION = /^(?:w|we|z|ze|do|od|na|o|u|po|przy|przez|dla|za|wg|i|oraz|a|lub|nad|pod|między)$/iu;
const LINK = /^(?:[-–—+/&,]|i|oraz|w|we|z|ze|o|do|dla|na|Sp\.|z\.?o\.?o\.?|o\.o\.|S\.?A\.?|SA|SSA)$/iu;
const LONGEST_SOURCE = 14;

const SCORE = {
  shared: 2,
  sharedAtMost: 3,
  known: 1.5,
  abbreviation: 2,
  phrase: 2,
  /** One word that could as well be the last of the name. */
  loneWord: 1.4,
  afterPreposition: -4,
  midList: -1.5,
  midOffice: -2.5,
  asGoodAs: 1,
  none: 0.5,
} as const;

interface Candidate extends SourceSplit {
  readonly score: number;
}

/** Splits the part of a row that stands before its cells. */
export function splitSource(text: string, known: KnownSources): SourceReading {
  // A dash in the place of the source says that there is none.
  const unsourced = /^(.*\S)\s+[-–—]$/u.exec(text)?.[1];
  if (unsourced !== undefined) return { name: unsourced, source: null, other: null };
  const candidates: Candidate[] = [
    { name: text, source: null, score: SCORE.none },
    ...possibleSources(text).map((found) => ({
      ...found,
      score: found.score + support(found.source, known),
    })),
  ];
  // With scores alike the longer source is taken: `WPiR + WF` rather than `WF`.
  const [best, next] = candidates.toSorted((a, b) => b.score - a.score || a.name.length - b.name.length);
  if (best === undefined) return { name: text, source: null, other: null };
  const isDoubtful = next !== undefined && best.score - next.score < SCORE.asGoodAs;
  return {
    name: best.name,
    source: best.source,
    other: isDoubtful ? { name: next.name, source: next.source } : null,
  };
}

/** Counts how many rows end with each text that could be a source. */
export function countSources(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { source } of possibleSources(text)) {
      const key = sourceKey(source);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

function support(source: string, known: KnownSources): number {
  const rows = (known.rowsEndingWith.get(sourceKey(source)) ?? 1) - 1;
  const words = source.split(/[\s,/+–-]+/u);
  const isKnown = known.offices.has(sourceKey(source)) || USUAL.has(words[0] ?? "");
  return Math.min(rows * SCORE.shared, SCORE.sharedAtMost) + (isKnown ? SCORE.known : 0);
}

function possibleSources(text: string): readonly { name: string; source: string; score: number }[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, at) => {
    if (at === 0 || token.openBefore > 0 || tokens.length - at > LONGEST_SOURCE) return [];
    const isAbbreviation = isOfficeAbbreviation(token.text) && !token.text.startsWith("(");
    const isPhrase = !isAbbreviation && beginsSource(token.text);
    if (!isAbbreviation && !isPhrase) return [];
    if (isAbbreviation && !continuesOffice(tokens.slice(at + 1))) return [];
    if (isPhrase && !continuesPhrase(tokens.slice(at + 1))) return [];
    const before = tokens[at - 1]?.text ?? "";
    const score =
      baseScore(isAbbreviation, at === tokens.length - 1) +
      (PREPOSITION.test(before) ? SCORE.afterPreposition : 0) +
      midSource(before);
    const source = textBetween(text, tokens, at, tokens.length);
    return [{ name: textBetween(text, tokens, 0, at), source, score }];
  });
}

function baseScore(isAbbreviation: boolean, isLast: boolean): number {
  if (isAbbreviation) return SCORE.abbreviation;
  return isLast ? SCORE.loneWord : SCORE.phrase;
}

function beginsSource(word: string): boolean {
  return BEGINS_SOURCE.has(word.replace(/[,.;:]+$/u, ""));
}

/** A source that begins in the middle of one: `UM` of `Sekretariat UM`, `WF` of `WPiR + WF`. */
function midSource(before: string): number {
  if (/^[+&/]$|[-–—]$/u.test(before) || beginsSource(before)) return SCORE.midOffice;
  if (!isOfficeAbbreviation(before)) return 0;
  return before.endsWith(",") ? SCORE.midList : SCORE.midOffice;
}

/** Behind an office's short name: others, a place, a bracket, its legal form; `US w Poznaniu (REGON)`. */
function continuesOffice(rest: readonly Token[]): boolean {
  return rest.every(
    ({ text, openBefore }) =>
      openBefore > 0 ||
      text.startsWith("(") ||
      LINK.test(text) ||
      isOfficeAbbreviation(text) ||
      beginsSource(text) ||
      /^\p{Lu}\p{Ll}+[,.]?$/u.test(text) ||
      /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(text),
  );
}

/** A phrase may go on in small letters, but not over figures. */
function continuesPhrase(rest: readonly Token[]): boolean {
  return rest.every(({ text, openBefore }) => openBefore > 0 || text.startsWith("(") || !/^\d/u.test(text));
}

/** One form for the ways in which a source is spaced and cased. */
export function sourceKey(source: string): string {
  return source
    .replace(/\s*[-–—]\s*/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
