/** Strategies as files: in and out. */
import { loadStrategy } from "@miara/db/strategy-repository";
import { publicStrategy } from "@miara/domain/public-strategy";
import type { Strategy } from "@miara/domain/strategy";
import { writeStrategyJson } from "@miara/exchange/strategy-json";

import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";
import { mayReadInside, openStrategy, requireRight } from "../rights/guard.ts";
import { officeOf } from "../rights/office-of.ts";
import { findTouchedPeriod } from "./closed-periods.ts";
import type { ExportAnswer, ImportAnswer, ImportInput, ImportTarget } from "./exchange.schema.ts";
import { readImport, saveImport, type SavedImport } from "./import-strategy.ts";

/** Whole for those who may read all of it; for others what is public. Throws `unknown-strategy`. */
export async function exportStrategy(
  context: Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">,
  reference: Reference,
): Promise<ExportAnswer> {
  const { strategy } = await openStrategy(context, reference, "read");
  const shown = mayReadInside(context, strategy) ? strategy : publicStrategy(strategy);
  return { fileName: `${reference.strategy}.json`, text: writeStrategyJson(shown) };
}

type Writing = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "describe" | "live">;

/**
 * All of the files or nothing. Throws what is missing of the right, `import-refused` with each problem,
 * `import-changes-closed-period`, `revision-conflict`, and what the database throws.
 */
export async function importStrategy(
  context: Writing,
  { files, dryRun, reason, expectedRevision }: ImportInput,
): Promise<ImportAnswer> {
  requireRight(context, "import");
  const encoder = new TextEncoder();
  const sources = files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const read = readImport(sources, context);
  if (!read.ok) throw new ApiFailure("import-refused", { count: read.problems.length }, read.problems);
  const { strategy, report } = read;
  requireRight(context, "import", strategy);
  if (dryRun) return { report, target: await targetOf(context, strategy), saved: null };
  const { saved, target } = await saveInTurn(context, strategy, {
    reason: reason ?? files.map(({ name }) => name).join(", "),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  });
  return {
    report,
    target,
    saved: { organisation: strategy.organisation.id, strategy: strategy.id, ...saved },
  };
}

/** What the files are about, and what they would replace. */
async function targetOf(
  { actor, db }: Pick<Writing, "actor" | "db">,
  strategy: Strategy,
): Promise<ImportTarget> {
  const { organisation, id, title } = strategy;
  const stored = await loadStrategy(db, { organisation: organisation.id, strategy: id });
  return {
    organisation,
    strategy: id,
    title,
    revision: stored?.revision ?? null,
    changedClosedPeriod:
      stored === null || actor.isOperator ? null : findTouchedPeriod(stored.strategy, strategy),
  };
}

/** After those who write the strategy now, so that what it is held against is what it replaces. */
async function saveInTurn(
  context: Writing,
  strategy: Strategy,
  change: { readonly reason: string; readonly expectedRevision?: number | null },
): Promise<{ readonly saved: SavedImport; readonly target: ImportTarget }> {
  const { actor, assessed, live } = context;
  const reference = { organisation: strategy.organisation.id, strategy: strategy.id };
  return assessed.inTurn(reference, () =>
    live.announcing(reference, async () => {
      const target = await targetOf(context, strategy);
      const touched = target.changedClosedPeriod;
      if (touched !== null) throw new ApiFailure("import-changes-closed-period", { period: touched });
      const saved = await saveImport(context, strategy, change);
      const result = { saved, target };
      if (!saved.isChanged) return { result, change: null };
      const entry = { by: officeOf(actor, strategy), at: context.now().toISOString() };
      const { revision } = saved;
      return {
        result,
        change: { kind: "changed", revision, edits: null, entry, author: actor.name, client: "" },
      };
    }),
  );
}
