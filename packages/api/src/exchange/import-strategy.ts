/** Files into a strategy, and a strategy into the database: two steps, so that a dry run is the first alone. */
import { saveStrategy, type Change, type Conflict } from "@miara/db/strategy-repository";
import { inTransaction } from "@miara/db/transaction";
import { assessStrategy } from "@miara/domain/assess-strategy";
import type { MessageParams } from "@miara/domain/domain-error";
import { findQualityIssues } from "@miara/domain/find-quality-issues";
import { isoDay } from "@miara/domain/iso-day";
import type { Strategy } from "@miara/domain/strategy";
import { reportImport } from "@miara/exchange/import-report";
import { readFiles } from "@miara/exchange/read-files";
import type { SourceFile } from "@miara/exchange/source-file";

import type { ApiContext } from "../context.ts";
import { ApiFailure, type ApiProblem } from "../errors/api-failure.ts";
import { officeOf } from "../rights/office-of.ts";
import type { ImportReport } from "./exchange.schema.ts";

export type ReadImport =
  | { readonly ok: true; readonly strategy: Strategy; readonly report: ImportReport }
  | { readonly ok: false; readonly problems: readonly ApiProblem[] };

export interface ReadImportOptions {
  /** Gives the report's messages their words. */
  readonly describe: (coded: { readonly code: string; readonly params: MessageParams }) => string;
  readonly now: () => Date;
}

/** Reads and checks every file, and reports what is in them: figures over all periods, findings as of today. */
export function readImport(files: readonly SourceFile[], { describe, now }: ReadImportOptions): ReadImport {
  const read = readFiles(files);
  if (!read.ok) return read;
  const { strategy, sources } = read;
  const assessed = assessStrategy(strategy);
  const findings = findQualityIssues(assessed, isoDay(now()));
  const report = reportImport(strategy, assessed, findings, sources);
  return {
    ok: true,
    strategy,
    report: {
      elements: [...report.elements],
      indicators: report.indicators.map((indicator) => ({
        ...indicator,
        observations: [...indicator.observations],
      })),
      findings: report.findings.map(({ code, severity, file, line, params }) => ({
        code,
        severity,
        file,
        line,
        message: describe({ code, params }),
      })),
    },
  };
}

export interface SavedImport {
  readonly revision: number;
  /** False: the same strategy was there already, and nothing was written. */
  readonly isChanged: boolean;
}

/**
 * Saves a strategy in one transaction with its change event; one of the same identifiers is replaced, unless another
 * revision of it was expected. Throws `revision-conflict`, and what the database throws.
 */
export function saveImport(
  { db, actor, now }: Pick<ApiContext, "db" | "actor" | "now">,
  strategy: Strategy,
  change: Pick<Change, "reason" | "expectedRevision">,
): Promise<SavedImport> {
  return inTransaction(db, async (tx) => {
    const at = now().toISOString();
    const who = { actor: actor.name, account: actor.account, office: officeOf(actor, strategy) };
    const saved = await saveStrategy(tx, strategy, { ...who, at, ...change });
    if (!saved.ok) throw conflictFailure(saved.conflict, change.expectedRevision);
    return { revision: saved.revision, isChanged: saved.isChanged };
  });
}

export function conflictFailure(
  { revision, actor, changedAt }: Conflict,
  expected: Change["expectedRevision"],
): ApiFailure {
  return new ApiFailure("revision-conflict", {
    expected: expected ?? "–",
    actual: revision ?? "–",
    actor: actor ?? "–",
    changedAt: changedAt ?? "–",
  });
}
