/** Whoever looks at their own account. */
import type { Language } from "@miara/domain/text";

export interface OwnAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly office: string | null;
  readonly language: Language;
  readonly isTwoFactorOn: boolean;
}
