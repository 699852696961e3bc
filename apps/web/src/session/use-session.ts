/** Who is signed in, and what they may do. */
import type { Actor } from "@miara/domain/actor";
import type { RoleGrant } from "@miara/domain/role-grant";
import { useQuery } from "@tanstack/react-query";

import { useApi } from "../app/api.ts";

export interface Session {
  readonly actor: Actor;
  readonly name: string;
  readonly email: string;
}

/** Whether the server has said who is signed in. */
export function useIsSessionKnown(): boolean {
  const api = useApi();
  return useQuery(api.session.me.queryOptions()).data !== undefined;
}

/** Null: nobody, or not known yet. */
export function useSession(): Session | null {
  const api = useApi();
  const { data } = useQuery(api.session.me.queryOptions());
  return data === undefined ? null : sessionOf(data);
}

export function sessionOf(me: {
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly office: string | null;
  } | null;
  readonly grants: readonly RoleGrant[];
  readonly isReadOnly: boolean;
}): Session | null {
  if (me.account === null) return null;
  const { id, name, email, office } = me.account;
  return {
    name,
    email,
    actor: {
      account: id,
      name,
      office: office ?? name,
      grants: me.grants,
      isOperator: false,
      isReadOnly: me.isReadOnly,
    },
  };
}
