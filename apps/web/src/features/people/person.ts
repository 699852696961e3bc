/** An account as the administrator sees it. */
import type { RoleGrant } from "@miara/domain/role-grant";
import type { Language } from "@miara/domain/text";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly office: string | null;
  readonly language: Language;
  readonly grants: readonly RoleGrant[];
  readonly isTwoFactorOn: boolean;
  readonly state: "invited" | "active" | "deactivated";
}
