/** Whether whoever is signed in may do what belongs to no strategy in particular. */
import { permit, type Action } from "@miara/domain/rights";

import { useSession } from "./use-session.ts";

export function useMay(): (action: Action) => boolean {
  const session = useSession();
  return (action) =>
    session !== null &&
    // What is asked of no period has no day.
    permit(session.actor, action, { strategy: null, element: null, period: null, today: "" }).ok;
}
