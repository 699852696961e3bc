/** Strategies come and go. */
import { deleteStrategy, listStrategies } from "@miara/db/strategy-repository";
import { inTransaction } from "@miara/db/transaction";
import { DEFAULT_SETTINGS, type Strategy } from "@miara/domain/strategy";

import { DONE, type Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { conflictFailure, saveImport } from "../exchange/import-strategy.ts";
import type { Reference } from "../reference/reference.schema.ts";
import { openStrategy, requireRight } from "../rights/guard.ts";
import { officeOf } from "../rights/office-of.ts";
import type { CreateStrategyInput, RemoveStrategyInput } from "./create.schema.ts";

type Writing = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse" | "live">;

/**
 * An empty strategy; an organisation that is known keeps the name that it has. Throws what is missing of the right, and
 * `revision-conflict` where there is one of that name.
 */
export async function createStrategy(context: Writing, input: CreateStrategyInput): Promise<Reference> {
  requireRight(context, "import");
  const organisation = (await findOrganisation(context, input.organisation.id)) ?? input.organisation;
  const strategy: Strategy = {
    ...input.strategy,
    organisation,
    description: null,
    reportingPeriods: [],
    settings: DEFAULT_SETTINGS,
    units: [],
    elements: [],
    importFindings: [],
    changedAt: null,
  };
  requireRight(context, "import", strategy);
  await saveImport(context, strategy, { reason: "", expectedRevision: null });
  return { organisation: strategy.organisation.id, strategy: strategy.id };
}

/** Throws `unknown-strategy`, what is missing of the right, and `revision-conflict`. */
export async function removeStrategy(context: Writing, input: RemoveStrategyInput): Promise<Done> {
  const { reason, organisation, strategy: id } = input;
  const { strategy, revision } = await openStrategy(
    context,
    { organisation, strategy: id },
    "remove-strategy",
  );
  const { actor, db, now } = context;
  const removed = await context.assessed.inTurn({ organisation, strategy: id }, () =>
    inTransaction(db, (tx) =>
      deleteStrategy(
        tx,
        { organisation, strategy: id },
        {
          actor: actor.name,
          office: officeOf(actor, strategy),
          account: actor.account,
          at: now().toISOString(),
          reason,
          expectedRevision: revision,
        },
      ),
    ),
  );
  if (!removed.ok) throw conflictFailure(removed.conflict, revision);
  return DONE;
}

async function findOrganisation(
  { db }: Pick<ApiContext, "db">,
  id: Strategy["organisation"]["id"],
): Promise<Strategy["organisation"] | null> {
  const strategies = await listStrategies(db);
  return strategies.find(({ organisation }) => organisation.id === id)?.organisation ?? null;
}
