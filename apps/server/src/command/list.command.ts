/** `miara list` */
import { createCaller } from "@miara/api/router";

import { localContext } from "./local-context.ts";
import type { Surroundings } from "./surroundings.ts";
import { writeTable } from "./table.ts";
import { withDatabase } from "./with-database.ts";

export async function listCommand(surroundings: Surroundings, { json }: { json: boolean }): Promise<number> {
  const { texts, say } = surroundings;
  const { strategies } = await withDatabase(surroundings, (db) =>
    createCaller(localContext(db, surroundings)).strategies.list(),
  );
  if (json) say(JSON.stringify({ strategies }, null, 2));
  else if (strategies.length === 0) say(texts.t("cli:noStrategies"));
  else {
    const columns = [
      { title: texts.t("cli:column/strategy") },
      { title: texts.t("cli:column/title") },
      { title: texts.t("cli:column/revision"), isNumeric: true },
      { title: texts.t("cli:column/elements"), isNumeric: true },
    ];
    const rows = strategies.map(({ organisation, id, title, revision, elementCount }) => [
      `${organisation.id}/${id}`,
      title,
      String(revision),
      String(elementCount),
    ]);
    say(writeTable(columns, rows));
  }
  return 0;
}
