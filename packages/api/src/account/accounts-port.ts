/** What the API asks of the accounts; `createAccounts` gives it. */
import type { Actor } from "@miara/domain/actor";
import type { RoleGrant } from "@miara/domain/role-grant";
import type { Language } from "@miara/domain/text";

export interface OwnAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly office: string | null;
  readonly language: Language;
  readonly isTwoFactorOn: boolean;
}

export interface SignedIn {
  readonly account: OwnAccount;
  readonly grants: readonly RoleGrant[];
  readonly by: "session" | "token";
}

export type { Actor };
