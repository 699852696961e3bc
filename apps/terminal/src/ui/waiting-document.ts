/** What stands where a view is still on its way, or could not be had. */
import { describeProblem } from "../command-line/problem.ts";
import { DocumentWriter, type Document } from "../drawing/document.ts";
import type { Wording } from "../drawing/wording.ts";

/** `empty` says that there is nothing to show, where that is known; null: it is not. */
export function waitingDocument(
  problem: unknown,
  wording: Wording,
  width: number,
  empty: string | null = null,
): Document {
  const writer = new DocumentWriter(width);
  if (empty !== null) writer.text(empty, { tone: "quiet" });
  else if (problem === null) writer.text(wording.t("terminal:loading"), { tone: "quiet" });
  else writer.text(describeProblem(problem, wording.texts), { tone: "error" });
  return writer.end();
}
