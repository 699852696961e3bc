/** Who acts, and in what capacity. */
import type { RoleGrant } from "./role-grant.ts";

export interface Actor {
  /** Null: the public, or the operator at the command line. */
  readonly account: string | null;
  /** For the log of changes, which only those signed in may read. */
  readonly name: string;
  /** The office that it acts for: what stands beside a figure in public. */
  readonly office: string;
  readonly grants: readonly RoleGrant[];
  /** Whoever runs the command line on the machine that holds the data may do everything. */
  readonly isOperator: boolean;
  /** Signed in by a token that may read and not write. */
  readonly isReadOnly: boolean;
}

/** Whoever is not signed in. */
export const PUBLIC: Actor = {
  account: null,
  name: "public",
  office: "public",
  grants: [],
  isOperator: false,
  isReadOnly: true,
};
