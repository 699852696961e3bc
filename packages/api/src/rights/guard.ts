/** Whether the one who asks may: every service asks here before it does anything. */
import { DomainError } from "@miara/domain/domain-error";
import type { ElementId } from "@miara/domain/ids";
import { isoDay } from "@miara/domain/iso-day";
import type { PeriodLabel } from "@miara/domain/period";
import { permit, type Action, type Permission } from "@miara/domain/rights";
import type { Strategy } from "@miara/domain/strategy";

import type { HeldStrategy } from "../assessed/assessed-strategies.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";

type Asking = Pick<ApiContext, "db" | "assessed" | "actor" | "now" | "noteUse">;

/** What in the strategy it is about. */
export interface Subject {
  readonly element?: ElementId;
  readonly period?: PeriodLabel | null;
}

/**
 * A strategy as it stands, once it is known that the actor may do this with it. One that the actor may not even read
 * is as one that is not there. Throws `unknown-strategy`, `unknown-element`, and the code of the right that is missing.
 */
export async function openStrategy(
  context: Asking,
  { organisation, strategy }: Reference,
  action: Action,
  subject: Subject = {},
): Promise<HeldStrategy> {
  const held = await context.assessed.get(context.db, { organisation, strategy });
  if (!mayRead(context, held.strategy)) throw new DomainError("unknown-strategy", { strategy });
  const { element = null, period = null } = subject;
  if (element !== null && !held.strategy.elements.some(({ id }) => id === element))
    throw new DomainError("unknown-element", { element });
  const today = isoDay(context.now());
  requirePermission(permit(context.actor, action, { strategy: held.strategy, element, period, today }));
  context.noteUse({ kind: "strategy", organisation, strategy, revision: held.revision });
  return held;
}

/** Whether the actor may know that the strategy is there. */
export function mayRead({ actor, now }: Pick<ApiContext, "actor" | "now">, strategy: Strategy): boolean {
  return permit(actor, "read", { strategy, element: null, period: null, today: isoDay(now()) }).ok;
}

/** Whether the actor sees the strategy's inside: people's names, comments, files, reports that are not done. */
export function mayReadInside(
  { actor, now }: Pick<ApiContext, "actor" | "now">,
  strategy: Strategy,
): boolean {
  return permit(actor, "read-internal", { strategy, element: null, period: null, today: isoDay(now()) }).ok;
}

/** For what belongs to no strategy, or to one that is only being made. */
export function requireRight(
  { actor, now }: Pick<ApiContext, "actor" | "now">,
  action: Action,
  strategy: Strategy | null = null,
): void {
  requirePermission(permit(actor, action, { strategy, element: null, period: null, today: isoDay(now()) }));
}

export function requirePermission(
  permission: Permission,
  params: Readonly<Record<string, string | number>> = {},
): asserts permission is Extract<Permission, { ok: true }> {
  if (!permission.ok) throw new ApiFailure(permission.code, params);
}
