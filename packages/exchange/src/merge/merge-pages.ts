/** Puts the pages of one strategy together: what several of them say of one element becomes that element. */
import type { Element } from "@miara/domain/element";
import type { Finding } from "@miara/domain/finding";
import type { PeriodLabel } from "@miara/domain/period";
import { readPeriod } from "@miara/domain/read-period";
import { DEFAULT_SETTINGS, strategySchema } from "@miara/domain/strategy";
import { USUAL_LEVELS } from "@miara/domain/usual-levels";
import type { z } from "zod";

import type { ImportProblem, ImportResult } from "../import-result.ts";
import { ruleOf } from "../json/schema-faults.ts";
import type { ParsedPage } from "../page/parsed-page.ts";
import { readRows } from "../row/read-rows.ts";
import { ElementsOfPages } from "./elements-of-pages.ts";
import { organisationOfTitle, slugOf } from "./organisation-name.ts";

export interface MergeOptions {
  /** Instead of the organisation that the pages name. */
  readonly organisation?: { readonly id: string; readonly name: string };
  /** Instead of an identifier made of the title and the years. */
  readonly strategyId?: string;
}

/** `findings` are those of reading the files as such; they come first. */
export function mergePages(
  pages: readonly ParsedPage[],
  findings: readonly Finding[],
  options: MergeOptions,
): ImportResult {
  const title = pages[0]?.strategyTitle ?? "";
  const foreign = pages.filter((page) => page.strategyTitle !== title);
  if (foreign.length > 0)
    return {
      ok: false,
      problems: foreign.map((page): ImportProblem => ({
        code: "pages.different-strategies",
        file: page.file,
        line: 1,
        params: { title: page.strategyTitle, first: title },
      })),
    };
  const stagePeriods = sortedPeriods(pages.flatMap((page) => page.stagePeriods));
  const merged = new ElementsOfPages(stagePeriods.at(-1) ?? null);
  const tables = pages.flatMap((page) => (page.table === null ? [] : [{ page, table: page.table }]));
  const offices = pages.flatMap((page) => [
    ...page.leads,
    ...page.partners.map((partner) => partner.name),
    ...page.path.flatMap((element) => element.lead ?? []),
  ]);
  const rows = readRows(
    tables.map(({ page, table }) => ({ file: page.file, table })),
    offices,
  );
  for (const page of pages) {
    const read = rows[tables.findIndex((table) => table.page === page)];
    merged.addPage(page, read ?? { rows: [], findings: [] });
  }

  const { plan, name } = organisationOfTitle(title);
  const years = stagePeriods.length === 0 ? "" : `-${stagePeriods[0] ?? ""}-${stagePeriods.at(-1) ?? ""}`;
  const organisation = options.organisation ?? { id: slugOf(name), name };
  const periods =
    stagePeriods.length > 0 ? stagePeriods : sortedPeriods(tables.flatMap(({ table }) => table.columns));
  const built = strategySchema.safeParse({
    id: options.strategyId ?? slugOf(plan + years),
    organisation,
    title,
    description: null,
    language: "pl",
    currency: "PLN",
    levels: [...USUAL_LEVELS],
    periods: periods.flatMap((label) => readPeriod(label) ?? []),
    reportingPeriods: [],
    settings: DEFAULT_SETTINGS,
    units: merged.units(),
    elements: merged.elements(),
    importFindings: [...findings, ...merged.findings()],
    changedAt: null,
  });
  if (!built.success) return { ok: false, problems: built.error.issues.map((issue) => unfit(issue, merged)) };
  return { ok: true, strategy: built.data, sources: merged.sources };
}

/** A text too long or otherwise against the rules of the model: said with the page that it comes from. */
function unfit(issue: z.core.$ZodIssue, merged: ElementsOfPages): ImportProblem {
  const [list, at] = issue.path;
  const element: Element | undefined =
    list === "elements" && typeof at === "number" ? merged.elements()[at] : undefined;
  const place = element === undefined ? undefined : merged.sources.get(element.id);
  return {
    code: "value.not-allowed",
    file: place?.file ?? "",
    line: place?.line ?? null,
    params: { path: issue.path.map(String).join("."), rule: ruleOf(issue) },
  };
}

function sortedPeriods(periods: readonly PeriodLabel[]): readonly PeriodLabel[] {
  return [...new Set(periods)].toSorted((a, b) => (a < b ? -1 : 1));
}
