/** What stands where a view is still on its way, or could not be had. */
import { describeProblem } from "../command-line/problem.ts";
import { DocumentWriter, type Document } from "../drawing/document.ts";
import type { Wording } from "../drawing/wording.ts";

export function waitingDocument(problem: unknown, wording: Wording, width: number): Document {
  const writer = new DocumentWriter(width);
  if (problem === null) writer.text(wording.t("terminal:loading"), { tone: "quiet" });
  else writer.text(describeProblem(problem, wording.texts), { tone: "error" });
  return writer.end();
}
