/** `miara export` */
import { createCaller } from "@miara/api/router";
import type { Database } from "@miara/db/open-database";

import { CommandFailure } from "./command-failure.ts";
import { wordsOfFileFailure } from "./file-failure.ts";
import { localContext } from "./local-context.ts";
import { resolvePath, type Surroundings } from "./surroundings.ts";
import { withDatabase } from "./with-database.ts";
import { writeFileWhole } from "./write-file-whole.ts";

export interface ExportOptions {
  /** A file, or `-` for standard output. */
  readonly output: string;
}

export async function exportCommand(
  surroundings: Surroundings,
  named: string | undefined,
  { output }: ExportOptions,
): Promise<number> {
  const { text } = await withDatabase(surroundings, (db) => exportNamed(surroundings, db, named));
  if (output === "-") {
    process.stdout.write(text);
    return 0;
  }
  try {
    writeFileWhole(resolvePath(surroundings, output), text);
  } catch (error) {
    throw new CommandFailure(`${output}: ${wordsOfFileFailure(surroundings, error)}`);
  }
  surroundings.say(surroundings.texts.t("cli:export/written", { file: output }));
  return 0;
}

async function exportNamed(
  surroundings: Surroundings,
  db: Database,
  named: string | undefined,
): Promise<{ readonly text: string }> {
  const { texts } = surroundings;
  const caller = createCaller(localContext(db, surroundings));
  const { strategies } = await caller.strategies.list();
  const fitting = strategies.filter(
    ({ organisation, id }) => named === undefined || named === id || named === `${organisation.id}/${id}`,
  );
  const [only] = fitting;
  if (strategies.length === 0) throw new CommandFailure(texts.t("cli:noStrategies"));
  if (only === undefined)
    throw new CommandFailure(texts.t("errors:unknown-strategy", { strategy: named ?? "" }));
  if (fitting.length > 1) {
    const references = fitting.map(({ organisation, id }) => `${organisation.id}/${id}`).join(", ");
    throw new CommandFailure(texts.t("cli:whichStrategy", { references }), 2);
  }
  return caller.exchange.export({ organisation: only.organisation.id, strategy: only.id });
}
