/** The one way to change a strategy: edits that stand together or not at all. */
import { DatabaseError } from "@miara/db/errors";
import { saveStrategy } from "@miara/db/strategy-repository";
import { inTransaction } from "@miara/db/transaction";
import { applyEdits } from "@miara/domain/apply-edits";
import { isoDay } from "@miara/domain/iso-day";
import { permitEdit } from "@miara/domain/permit-edit";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

import type { HeldStrategy } from "../assessed/assessed-strategies.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import { withRulesOf } from "../errors/broken-rule.ts";
import type { LiveChange } from "../live/live-hub.ts";
import { openStrategy, requirePermission } from "../rights/guard.ts";
import { officeOf } from "../rights/office-of.ts";
import { nameAuthors } from "./conflict-authors.ts";
import type { ApplyEditsAnswer, ApplyEditsInput } from "./edits.schema.ts";
import { laterThan } from "./later-than.ts";

/** Another process may write the same strategy; beyond so many times in a row the database counts as busy. */
const TRIES = 8;

interface Outcome {
  readonly result: ApplyEditsAnswer;
  /** What others hear of it; null where nothing was written. */
  readonly change: LiveChange | null;
}

/**
 * Applies the edits to the strategy as it stands and writes what has changed with one change event. A conflict is an
 * answer: it says what stands there now and whose it is. Throws `unknown-strategy`, the right that is missing,
 * `reason-needed` and every rule of the model that an edit breaks, with its place in the list (`edit`).
 */
export async function applyToStrategy(
  context: ApiContext,
  input: ApplyEditsInput,
): Promise<ApplyEditsAnswer> {
  const reference = { organisation: input.organisation, strategy: input.strategy };
  // Typed by somebody whose session has ended; whoever signed in at the same browser since did not write it.
  if (input.account !== undefined && input.account !== context.actor.account)
    throw new ApiFailure("not-signed-in");
  // Before it waits for its turn: whoever may not even read is told at once.
  await openStrategy(context, reference, "read");
  return context.assessed.inTurn(reference, () =>
    context.live.announcing(reference, async () => {
      for (let tried = 0; tried < TRIES; tried += 1) {
        const outcome = await tryOnce(context, input, await openStrategy(context, reference, "read"));
        if (outcome !== "stale") return outcome;
      }
      throw new DatabaseError("storage-busy");
    }),
  );
}

async function tryOnce(
  context: ApiContext,
  { organisation, strategy: id, edits, reason, client }: ApplyEditsInput,
  { strategy, revision }: HeldStrategy,
): Promise<Outcome | "stale"> {
  const { actor, db } = context;
  const today = isoDay(context.now());
  const isRestatement = requireRights(context, edits, strategy, today);
  if (isRestatement && reason === null) throw new ApiFailure("reason-needed");
  const at = laterThan(context.now(), strategy.changedAt);
  const entry = { by: officeOf(actor, strategy), at };
  const applied = await withRulesOf(() => applyEdits(strategy, edits, { entry, today }), { edit: 0 });
  if (!applied.ok) {
    const conflicts = await nameAuthors(
      db,
      { organisation, strategy: id },
      strategy,
      edits,
      applied.conflicts,
    );
    return { result: { ok: false, revision, conflicts }, change: null };
  }
  const unchanged = { result: { ok: true, revision, isRestatement, entry }, change: null } as const;
  if (applied.strategy === strategy) return unchanged;

  const saved = await inTransaction(db, (tx) =>
    saveStrategy(tx, applied.strategy, {
      actor: actor.name,
      office: entry.by,
      account: actor.account,
      at,
      reason: reason ?? "",
      isRestatement,
      expectedRevision: revision,
      base: { strategy, revision },
    }),
  );
  if (!saved.ok) return "stale";
  if (!saved.isChanged) return unchanged;
  const stored = { strategy: { ...applied.strategy, changedAt: saved.at }, revision: saved.revision };
  context.assessed.prime({ organisation, strategy: id }, stored);
  return {
    result: { ok: true, revision: saved.revision, isRestatement, entry },
    change: {
      kind: "changed",
      revision: saved.revision,
      edits: [...edits],
      entry,
      author: actor.name,
      client,
    },
  };
}

/** Whether any of the edits changes a figure of a closed period. */
function requireRights(
  { actor }: Pick<ApiContext, "actor">,
  edits: readonly StrategyEdit[],
  strategy: Strategy,
  today: string,
): boolean {
  let isRestatement = false;
  for (const [place, edit] of edits.entries()) {
    const permission = permitEdit(actor, edit, strategy, today);
    requirePermission(permission, { edit: place });
    isRestatement ||= permission.isRestatement;
  }
  return isRestatement;
}
