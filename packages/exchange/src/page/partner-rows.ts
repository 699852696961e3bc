/** Partners of a task and what each does; the border between name and scope was lost. */
import { isOfficeAbbreviation } from "../row/abbreviation.ts";
import { textBetween, tokenise } from "../row/tokens.ts";
import type { Line } from "./page-lines.ts";
import type { PageNotes, ParsedPartner } from "./parsed-page.ts";

const HEADER = /^Nazwa(?: podmiotu)?(?: Zakres(?: współpracy)?)?$/iu;
/** Nouns of doing in the nominative, `Prowadzenie`; names of bodies that end alike are none. */
const DOING =
  /^(?!Stowarzyszen|Zrzeszen|Zgromadzen|Porozumien)\p{L}{3,}(?:anie|enie|ęcie|ycie|ania|enia)[,.]?$/iu;
const DEED =
  /^(?:współprac|współdziała|współfinans|wspóln|pomoc|nadz[oó]r|realizac|organizac|uwarunk|wsparci|udział|konsultac|promoc|opini|uzgod|uzgad|doradz|wymian|informac|merytor|patronat|spotka|koordynac|konserwac|dotac|finans|dofinans|obsług|kontrol|edukac|działa|usług|praca|prace|projekt|dokumentac|ocen|analiz|wykonawst|inwest)/iu;
const PREPOSITION = /^(?:w|we|z|ze|do|od|na|o|u|po|przy|przez|dla|i|oraz|ds\.|ds|ul\.|im\.)$/iu;

export function readPartners(lines: readonly Line[], notes: PageNotes): readonly ParsedPartner[] {
  const partners: { name: string; scope: string | null }[] = [];
  /** Where the partners begin that still wait for a scope of their own line. */
  let waitingFrom = 0;
  for (const line of lines) {
    if (line.text === "" || HEADER.test(line.text)) continue;
    const scopeOnly = asScope(line.text);
    if (scopeOnly !== null && partners.length > 0) {
      const from = waitingFrom < partners.length ? waitingFrom : partners.length - 1;
      for (const partner of partners.slice(from))
        partner.scope = partner.scope === null ? scopeOnly : `${partner.scope}\n${scopeOnly}`;
      waitingFrom = partners.length;
      continue;
    }
    const partner = splitPartner(line, notes);
    partners.push(partner);
    if (partner.scope !== null) waitingFrom = partners.length;
  }
  return partners;
}

/** A line that only says what is done: it begins with a dash, a small letter or a noun of doing. */
function asScope(text: string): string | null {
  const withoutDash = text.replace(/^[-–—•*]\s*/u, "");
  if (withoutDash !== text) return withoutDash;
  const first = text.split(/\s/u)[0] ?? "";
  return /^\p{Ll}/u.test(first) || DOING.test(first) ? text : null;
}

function splitPartner(line: Line, notes: PageNotes): { name: string; scope: string | null } {
  const tokens = tokenise(line.text);
  const starts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1]?.text;
    if (before === undefined || token.openBefore > 0 || PREPOSITION.test(before)) return [];
    const isCapital = /^\p{Lu}/u.test(token.text) && !isOfficeAbbreviation(token.text);
    const isDoing = DOING.test(token.text) && (isCapital || /(?:anie|enie)[,.]?$/iu.test(token.text));
    if (isDoing && isCapital) return [{ at, score: 3 }];
    if (DEED.test(token.text) || isDoing) return [{ at, score: before.endsWith(",") ? 1 : 2 }];
    return [];
  });
  const [best, next] = starts.toSorted((a, b) => b.score - a.score || a.at - b.at);
  const cut = (at: number): { name: string; scope: string } => ({
    name: textBetween(line.text, tokens, 0, at),
    scope: textBetween(line.text, tokens, at, tokens.length),
  });
  if (best === undefined) return { name: line.text, scope: null };
  const taken = cut(best.at);
  if (best.score < 3 && next !== undefined && next.score === best.score) {
    const other = cut(next.at);
    notes.find("partner.doubtful", "notice", line.number, {
      row: line.written,
      taken: `${taken.name} | ${taken.scope}`,
      others: `${other.name} | ${other.scope}`,
    });
  }
  return taken;
}
