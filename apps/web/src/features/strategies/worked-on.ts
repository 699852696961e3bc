/** Which strategies somebody's roles are for. */
import type { RoleGrant } from "@miara/domain/role-grant";

interface Place {
  readonly id: string;
  readonly organisation: { readonly id: string };
}

/** Whether one of the roles reaches into the strategy. */
export function isWorkedOn(strategy: Place, grants: readonly RoleGrant[]): boolean {
  return grants.some((grant) => {
    if (grant.role === "administrator") return true;
    if (grant.organisation === null) return true;
    if (grant.organisation !== strategy.organisation.id) return false;
    return !("strategy" in grant) || grant.strategy === strategy.id;
  });
}
