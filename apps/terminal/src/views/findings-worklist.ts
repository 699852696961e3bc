/** Findings in groups, each with how many it has; `count` is how many there are in all, shown or not. */
import type { NamedFinding } from "@miara/domain/named-finding";

import { DocumentWriter, type Document } from "../drawing/document.ts";
import type { Wording } from "../drawing/wording.ts";
import type { FindingGroup } from "./finding-groups.ts";
import { writeFindings } from "./findings-document.ts";

export function findingsWorklist(
  groups: readonly FindingGroup[],
  count: number,
  wording: Wording,
  width: number,
): Document {
  const { t } = wording;
  const writer = new DocumentWriter(width);
  writer.text(t("terminal:findings/title", { count }), { tone: "heading" });
  for (const { title, findings, count: all } of groups) {
    writer.heading(`${title} (${all})`);
    writeFindings(
      writer,
      findings.map((finding: NamedFinding) => ({
        finding,
        where: finding.elementNumber ?? t("terminal:findings/whole"),
      })),
      wording,
    );
  }
  const more = count - groups.reduce((sum, { findings }) => sum + findings.length, 0);
  if (more > 0) writer.blank().text(t("terminal:findings/more", { count: more }), { tone: "quiet" });
  return writer.end();
}
