/** An account as others see it. */
import type { RoleGrant } from "@miara/domain/role-grant";
import { languageSchema, type Language } from "@miara/domain/text";

import { isDeactivated } from "./library.ts";

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The office that it acts for: what stands beside a figure in public. */
  readonly office: string | null;
  readonly language: Language;
  readonly isTwoFactorOn: boolean;
}

export interface Person extends Account {
  readonly grants: RoleGrant[];
  /** `invited`: the link was not used yet, and there is no password. */
  readonly state: "invited" | "active" | "deactivated";
}

/** A row of the library's, with the fields that we added to it. */
export interface StoredAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly office?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly twoFactorEnabled?: boolean | null | undefined;
  readonly deactivatedAt?: string | null | undefined;
}

export function toAccount(stored: StoredAccount): Account {
  const language = languageSchema.safeParse(stored.language);
  return {
    id: stored.id,
    name: stored.name,
    email: stored.email,
    office: stored.office ?? null,
    language: language.success ? language.data : "pl",
    isTwoFactorOn: stored.twoFactorEnabled === true,
  };
}

/** An address counts as confirmed once a link that was sent or handed over to its owner was used. */
export function toPerson(stored: StoredAccount, grants: readonly RoleGrant[]): Person {
  const state = isDeactivated(stored) ? "deactivated" : stored.emailVerified ? "active" : "invited";
  return { ...toAccount(stored), grants: [...grants], state };
}
