/** The organisation of a strategy that is being saved: made where it is new, renamed where its name is another. */
import type { Organisation, Strategy } from "@miara/domain/strategy";
import type { Kysely } from "kysely";

import { appendEvent, type ChangeEvent, findLatestEvent } from "../change-event/change-event-repository.ts";
import { momentAfter } from "../change-event/moment-after.ts";
import type { EngineDifferences } from "../database/dialect.ts";
import type { Schema } from "../tables/schema.ts";
import { requireStorable } from "../tables/storable-text.ts";

/**
 * Its other strategies bear the name too, so that a new name is a change of each of them: their revisions rise, and
 * each log says so.
 */
export async function keepOrganisation(
  kysely: Kysely<Schema>,
  differences: EngineDifferences,
  { id: saved, organisation }: Strategy,
  change: Renaming,
): Promise<void> {
  const known = await kysely
    .selectFrom("organisations")
    .select("name")
    .where("organisation_id", "=", organisation.id)
    .executeTakeFirst();
  if (known?.name === organisation.name) return;
  requireStorable("organisations", { name: organisation.name });
  await kysely
    .insertInto("organisations")
    .values({ organisation_id: organisation.id, name: organisation.name })
    .onConflict((conflict) => conflict.column("organisation_id").doUpdateSet({ name: organisation.name }))
    .execute();
  if (known === undefined) return;
  const others = await kysely
    .selectFrom("strategies")
    .select("id")
    .where("organisation_id", "=", organisation.id)
    .where("id", "<>", saved)
    .execute();
  for (const { id } of others) {
    await differences.lockStrategy(kysely, organisation.id, id);
    await noteNewName(kysely, organisation, id, known.name, change);
  }
}

type Renaming = Pick<ChangeEvent, "actor" | "account" | "office" | "at" | "reason">;

async function noteNewName(
  kysely: Kysely<Schema>,
  organisation: Organisation,
  strategy: Strategy["id"],
  was: string,
  change: Renaming,
): Promise<void> {
  const ref = { organisation: organisation.id, strategy };
  const latest = await findLatestEvent(kysely, ref);
  const at = momentAfter(latest, change.at);
  const raised = await kysely
    .updateTable("strategies")
    .set((eb) => ({ revision: eb("revision", "+", 1), changed_at: at }))
    .where("organisation_id", "=", organisation.id)
    .where("id", "=", strategy)
    .returning("revision")
    .executeTakeFirst();
  if (raised === undefined) return;
  await appendEvent(kysely, ref, latest, {
    kind: "changed",
    ...change,
    at,
    isRestatement: false,
    summary: {
      elements: { added: [], changed: [], removed: [] },
      fields: [{ element: null, path: ["organisation", "name"], was, is: organisation.name }],
    },
  });
}
