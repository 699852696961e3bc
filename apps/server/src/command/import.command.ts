/**
 * `miara import`. With `--json` standard output is one object, `{ elements, indicators, findings }`, and nothing else;
 * where nothing could be imported its findings are the problems, as errors.
 */
import path from "node:path";

import type { ImportReport } from "@miara/api/exchange-schema";
import { readImport, saveImport, type ReadImport } from "@miara/api/import-strategy";
import { describe } from "@miara/messages/describe";

import { localContext } from "./local-context.ts";
import { readSourceFiles, type FileRefusal } from "./read-source-files.ts";
import { sayWhatCame, sayWhatWouldCome } from "./say-report.ts";
import type { Surroundings } from "./surroundings.ts";
import { withDatabase } from "./with-database.ts";

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly reason?: string;
}

export async function importCommand(
  surroundings: Surroundings,
  names: readonly string[],
  { dryRun, json, reason }: ImportOptions,
): Promise<number> {
  const read = readAll(surroundings, names);
  if (!read.ok) return refuse(surroundings, read.refusals, json);
  const { strategy, report } = read.imported;
  const { texts, say } = surroundings;
  if (dryRun) {
    if (json) sayJson(surroundings, report);
    else {
      say(texts.t("cli:import/dryRun"));
      sayWhatWouldCome(surroundings, report);
    }
    return 0;
  }
  const change = { reason: reason ?? reasonOf(surroundings, names) };
  const { revision, isChanged } = await withDatabase(surroundings, (db) =>
    saveImport(localContext(db, surroundings), strategy, change),
  );
  if (json) sayJson(surroundings, report);
  else {
    const facts = {
      title: strategy.title,
      reference: `${strategy.organisation.id}/${strategy.id}`,
      revision,
    };
    say(isChanged ? texts.t("cli:import/saved", facts) : texts.t("cli:import/unchanged", facts));
    sayWhatCame(surroundings, report);
  }
  return 0;
}

function sayJson({ say }: Surroundings, report: ImportReport): void {
  say(JSON.stringify(report, null, 2));
}

type Read =
  | { readonly ok: true; readonly imported: Extract<ReadImport, { ok: true }> }
  | { readonly ok: false; readonly refusals: readonly FileRefusal[] };

function readAll(surroundings: Surroundings, names: readonly string[]): Read {
  const sources = readSourceFiles(surroundings, names);
  if (!sources.ok) return sources;
  const { texts } = surroundings;
  const kept = keptNames(names);
  const imported = readImport(
    sources.files.map((file) => ({ ...file, name: kept.get(file.name) ?? file.name })),
    { describe: (coded) => describe(texts, coded), now: () => new Date() },
  );
  const given = new Map([...kept].map(([name, short]) => [short, name]));
  const asGiven = <At extends { readonly file: string | null }>(at: At): At => ({
    ...at,
    file: at.file === null ? null : (given.get(at.file) ?? at.file),
  });
  if (imported.ok) {
    const report = { ...imported.report, findings: imported.report.findings.map(asGiven) };
    return { ok: true, imported: { ...imported, report } };
  }
  const refusals = imported.problems.map((problem) => ({
    ...asGiven(problem),
    message: describe(texts, problem),
  }));
  return { ok: false, refusals };
}

/**
 * The name under which a file is kept in the strategy, by its name as given: what it is called, not where it lay on
 * somebody's disk. Files of the same name keep their folders, so that they can be told apart.
 */
function keptNames(names: readonly string[]): ReadonlyMap<string, string> {
  const short = names.map((name) => path.basename(name));
  const isTold = new Set(short).size === short.length;
  return new Map(names.map((name) => [name, isTold ? path.basename(name) : name]));
}

function refuse(surroundings: Surroundings, refusals: readonly FileRefusal[], json: boolean): number {
  const { texts, complain } = surroundings;
  for (const { file, line, message } of refusals) {
    complain([...(file === null ? [] : [line === null ? file : `${file}:${line}`]), message].join(": "));
  }
  complain(texts.t("cli:import/refused"));
  if (json) {
    const findings = refusals.map(
      ({ code, file, line, message }) => ({ code, severity: "error", file, line, message }) as const,
    );
    sayJson(surroundings, { elements: [], indicators: [], findings });
  }
  return 1;
}

/** Names of files, as many as a line holds. */
function reasonOf({ texts }: Surroundings, names: readonly string[]): string {
  const files = names.map((name) => path.basename(name)).join(", ");
  return texts.t("cli:import/reason", { files: files.length > 200 ? `${files.slice(0, 199)}…` : files });
}
