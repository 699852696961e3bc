/** Strategies as files: in and out. */
import { writeStrategyJson } from "@miara/exchange/strategy-json";

import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";
import type { ExportAnswer, ImportAnswer, ImportInput } from "./exchange.schema.ts";
import { readImport, saveImport } from "./import-strategy.ts";

/** Throws `unknown-strategy`. */
export async function exportStrategy(
  context: Pick<ApiContext, "db" | "assessed" | "noteUse">,
  reference: Reference,
): Promise<ExportAnswer> {
  const { strategy, revision } = await context.assessed.get(context.db, reference);
  context.noteUse({ kind: "strategy", ...reference, revision });
  return { fileName: `${reference.strategy}.json`, text: writeStrategyJson(strategy) };
}

/** All of the files or nothing. Throws `import-refused` with each problem, and what the database throws. */
export async function importStrategy(
  context: Pick<ApiContext, "db" | "actor" | "now" | "describe">,
  { files, dryRun, reason, expectedRevision }: ImportInput,
): Promise<ImportAnswer> {
  const encoder = new TextEncoder();
  const sources = files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const read = readImport(sources, context);
  if (!read.ok) throw new ApiFailure("import-refused", { count: read.problems.length }, read.problems);
  const { strategy, report } = read;
  if (dryRun) return { report, saved: null };
  const saved = await saveImport(context, strategy, {
    reason: reason ?? files.map(({ name }) => name).join(", "),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  });
  return {
    report,
    saved: { organisation: strategy.organisation.id, strategy: strategy.id, ...saved },
  };
}
