/** The office that an actor stands for in a strategy: what its log and its figures name in public. */
import type { Actor } from "@miara/domain/actor";
import type { Strategy } from "@miara/domain/strategy";

/** The account's own office, else the unit that its role is for, else the organisation. Never a person. */
export function officeOf({ office, grants }: Actor, strategy: Strategy): string {
  if (office !== "") return office;
  for (const grant of grants) {
    if (!("unit" in grant) || grant.strategy !== strategy.id) continue;
    if (grant.organisation !== strategy.organisation.id) continue;
    const unit = strategy.units.find(({ id }) => id === grant.unit);
    if (unit !== undefined) return unit.name;
  }
  return strategy.organisation.name;
}
