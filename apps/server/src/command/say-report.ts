/** What an import read, for people: a table of the elements, then what to look at. */
import type { ImportReport } from "@miara/api/exchange-schema";

import type { Surroundings } from "./surroundings.ts";
import { writeTable } from "./table.ts";

export function sayReport({ texts, formats, say }: Surroundings, report: ImportReport): void {
  const percent = (figure: string | null): string => (figure === null ? "–" : formats.percent(figure));
  const columns = [
    { title: texts.t("cli:column/number") },
    { title: texts.t("cli:column/weight"), isNumeric: true },
    { title: texts.t("cli:column/progress"), isNumeric: true },
    { title: texts.t("cli:column/printed"), isNumeric: true },
    { title: texts.t("cli:column/title") },
  ];
  const rows = report.elements.map(({ number, weight, progress, printedProgress, title }) => [
    number,
    weight === null ? "–" : formats.number(weight),
    percent(progress),
    percent(printedProgress),
    title,
  ]);
  say("");
  say(writeTable(columns, rows));
  say("");
  for (const { severity, file, line, message } of report.findings) {
    const place = file === null ? "" : `${file}${line === null ? "" : `:${line}`}: `;
    say(`${texts.t(`common:severity/${severity}`)}: ${place}${message}`);
  }
  const counts = [
    texts.t("cli:import/elements", { count: report.elements.length }),
    texts.t("cli:import/indicators", { count: report.indicators.length }),
    texts.t("cli:import/findings", { count: report.findings.length }),
  ];
  say(counts.join(" · "));
}
