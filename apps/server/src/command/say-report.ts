/** What an import read, for people. */
import type { ImportReport } from "@miara/api/exchange-schema";
import { gravestFirst } from "@miara/domain/finding";

import type { Surroundings } from "./surroundings.ts";
import { writeTable } from "./table.ts";

/** After an import so many findings are shown; a dry run shows all, and so does `miara check`. */
const FINDINGS_SHOWN = 50;

/** Before anything is written: every element, then everything to look at. */
export function sayWhatWouldCome(surroundings: Surroundings, report: ImportReport): void {
  surroundings.say("");
  sayElements(surroundings, report.elements);
  surroundings.say("");
  sayFindings(surroundings, gravestFirst(report.findings));
  sayCounts(surroundings, report);
}

/** After it was written: what to look at, and how much came. */
export function sayWhatCame(surroundings: Surroundings, report: ImportReport): void {
  const { texts, say } = surroundings;
  sayFindings(surroundings, gravestFirst(report.findings).slice(0, FINDINGS_SHOWN));
  const more = report.findings.length - FINDINGS_SHOWN;
  if (more > 0) say(texts.t("cli:import/moreFindings", { count: more }));
  sayCounts(surroundings, report);
}

function sayElements({ texts, formats, say }: Surroundings, elements: ImportReport["elements"]): void {
  const percent = (figure: string | null): string => (figure === null ? "–" : formats.percent(figure));
  const columns = [
    { title: texts.t("cli:column/number") },
    { title: texts.t("cli:column/weight"), isNumeric: true },
    { title: texts.t("cli:column/progress"), isNumeric: true },
    { title: texts.t("cli:column/printed"), isNumeric: true },
    { title: texts.t("cli:column/title") },
  ];
  const rows = elements.map(({ number, weight, progress, printedProgress, title }) => [
    number,
    weight === null ? "–" : formats.number(weight),
    percent(progress),
    percent(printedProgress),
    title,
  ]);
  say(writeTable(columns, rows));
}

function sayFindings({ texts, say }: Surroundings, findings: Readonly<ImportReport["findings"]>): void {
  for (const { severity, file, line, message } of findings) {
    const place = file === null ? "" : `${file}${line === null ? "" : `:${line}`}: `;
    say(`${texts.t(`vocabulary:severity/${severity}`)}: ${place}${message}`);
  }
}

function sayCounts({ texts, say }: Surroundings, report: ImportReport): void {
  const counts = [
    texts.t("cli:import/elements", { count: report.elements.length }),
    texts.t("cli:import/indicators", { count: report.indicators.length }),
    texts.t("cli:import/findings", { count: report.findings.length }),
  ];
  say(counts.join(" · "));
}
