/** The demonstration: at the first start without data, so that there is something real to look at. */
import { existsSync } from "node:fs";
import path from "node:path";

import { readImport, saveImport } from "@miara/api/import-strategy";
import type { Database } from "@miara/db/open-database";
import { listStrategies } from "@miara/db/strategy-repository";
import { describe } from "@miara/messages/describe";

import { CommandFailure } from "../command/command-failure.ts";
import { localContext } from "../command/local-context.ts";
import { readSourceFiles } from "../command/read-source-files.ts";
import { ROOT, type Surroundings } from "../command/surroundings.ts";

const DEMONSTRATION = path.join(ROOT, "demo", "leszno.json");

export async function loadDemonstration(surroundings: Surroundings, db: Database): Promise<void> {
  const { texts, say, complain } = surroundings;
  if ((await listStrategies(db)).length > 0) return;
  if (!existsSync(DEMONSTRATION)) {
    complain(texts.t("cli:serve/noDemonstration", { file: DEMONSTRATION }));
    return;
  }
  const sources = readSourceFiles(surroundings, [DEMONSTRATION]);
  if (!sources.ok) throw new CommandFailure(sources.refusals.map(({ message }) => message).join("\n"));
  const context = localContext(db, surroundings);
  const read = readImport(sources.files, context);
  if (!read.ok) throw new CommandFailure(read.problems.map((problem) => describe(texts, problem)).join("\n"));
  await saveImport(context, read.strategy, { reason: texts.t("cli:import/demonstration") });
  say(texts.t("cli:serve/demonstration", { title: read.strategy.title }));
}
