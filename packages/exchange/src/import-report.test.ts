import { assessStrategy } from "@miara/domain/assess-strategy";
import type { Finding } from "@miara/domain/finding";
import { describe, expect, it } from "vitest";

import { everyPage, imported } from "../test/pages-of-leszno.ts";
import { reportImport } from "./import-report.ts";

const { strategy, sources } = imported(everyPage());
const finding: Finding = {
  code: "weights.sum",
  severity: "warning",
  element: strategy.elements[0]?.id ?? null,
  indicator: null,
  stage: null,
  period: null,
  at: null,
  params: { sum: "105" },
};
const report = reportImport(
  strategy,
  assessStrategy(strategy),
  [...strategy.importFindings, finding],
  sources,
);

describe("reportImport", () => {
  it("tells a task with its card and its printed progress", () => {
    expect(report.elements.find((element) => element.number === "II.7.3")).toEqual({
      number: "II.7.3",
      level: 3,
      title: "Działania prewencyjne poprawiające bezpieczeństwo w mieście",
      lead: "Komenda Miejska Policji",
      weight: "25",
      progress: "60",
      printedProgress: "60.0",
      planned: "100",
      actual: "60",
    });
  });

  it("has no sums for a task without stages, and no printed progress for a goal", () => {
    expect(report.elements.find((element) => element.number === "I.1.1")).toMatchObject({
      progress: "107.5",
      printedProgress: "107.5",
      planned: null,
      actual: null,
    });
    expect(report.elements[0]).toMatchObject({ number: "I", level: 1, printedProgress: null, weight: null });
  });

  it("tells indicators with their cells as written", () => {
    expect(
      report.indicators.find(
        (indicator) => indicator.name === "Przychody ze sprzedaży na jednego zatrudnionego",
      ),
    ).toEqual({
      element: "I",
      kind: "context",
      name: "Przychody ze sprzedaży na jednego zatrudnionego",
      source: "US",
      observations: [{ period: "2013", value: "88000", status: "A", raw: "88 tys." }],
    });
  });

  it("gives a finding without a place that of its element", () => {
    expect(report.findings.at(-1)).toEqual({
      code: "weights.sum",
      severity: "warning",
      file: "plans-2.txt",
      line: 3,
      params: { sum: "105" },
    });
    expect(report.findings.every((found) => found.file !== null && found.line !== null)).toBe(true);
  });
});
