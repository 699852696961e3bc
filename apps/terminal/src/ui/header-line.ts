/** The line at the top: where one is, as of when, and whether the figures are live. */
import type { Desk } from "../dashboard/desk.ts";
import { piece, spread, type Line, type Piece } from "../drawing/line.ts";

export function headerLine(desk: Desk, crumbs: readonly string[]): Line {
  const { t, symbols } = desk.wording;
  const { strategy } = desk.tree;
  const left = [strategy.organisation.name, strategy.title, ...crumbs].join(symbols.crumb);
  const asOf =
    strategy.asOf === null ? t("vocabulary:allPeriods") : `${t("vocabulary:asOf")} ${strategy.asOf}`;
  const connection = connectionOf(desk);
  if (desk.width >= 60) return spread(left, [piece(`${asOf}  `), connection], desk.width, symbols.ellipsis);
  const mark = piece(connection.text.split(" ")[0] ?? "", connection.tone);
  return spread(left, [piece(`${strategy.asOf ?? ""} `), mark], desk.width, symbols.ellipsis);
}

/** A glyph and a word. */
function connectionOf({ isLive, isPublicNow, wording }: Desk): Piece {
  const { t, symbols } = wording;
  if (!isLive) return piece(`${symbols.lost} ${t("terminal:connection/lost")}`, "error");
  return isPublicNow
    ? piece(`${symbols.status["at-risk"]} ${t("terminal:connection/publicNow")}`, "at-risk")
    : piece(`${symbols.live} ${t("terminal:connection/live")}`, "live");
}
