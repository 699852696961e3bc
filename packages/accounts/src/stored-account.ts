/** The rows of accounts, which are the library's: found, made, given roles and a password. */
import { replaceGrants } from "@miara/db/grant-repository";
import { inTransaction } from "@miara/db/transaction";
import { DomainError } from "@miara/domain/domain-error";
import type { RoleGrant } from "@miara/domain/role-grant";
import { z } from "zod";

import type { Account, StoredAccount } from "./person.ts";
import type { Workings } from "./workings.ts";

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly office: string | null;
  readonly language: Account["language"];
}

/** Throws `unknown-account`. */
export async function getStored({ context }: Workings, id: string): Promise<StoredAccount> {
  const found = await context.internalAdapter.findUserById(id);
  if (found === null) throw new DomainError("unknown-account", { account: id });
  return found;
}

/** However the address is written. */
export async function findStored({ context }: Workings, email: string): Promise<StoredAccount | null> {
  return (await context.internalAdapter.findUserByEmail(email.trim().toLowerCase()))?.user ?? null;
}

/** An account without a way in. Throws `not-an-email`, also for what the sign-in would not take, and `email-taken`. */
export async function createStored(workings: Workings, account: NewAccount): Promise<string> {
  const { name, office, language } = account;
  const email = readAddress(account.email);
  const refuseTaken = async (): Promise<void> => {
    if ((await findStored(workings, email)) !== null) throw new DomainError("email-taken", { email });
  };
  await refuseTaken();
  try {
    const { id } = await workings.context.internalAdapter.createUser(
      { name, email, office, language, emailVerified: false },
      { method: "email-password" },
    );
    return id;
  } catch (error) {
    // Where another was quicker.
    await refuseTaken();
    throw error;
  }
}

export function grantRoles({ options }: Workings, id: string, grants: readonly RoleGrant[]): Promise<void> {
  return inTransaction(options.db, (tx) => replaceGrants(tx, id, grants));
}

/** The password was checked by `requirePassword`. */
export async function setPassword({ context }: Workings, id: string, password: string): Promise<void> {
  const { internalAdapter } = context;
  const hash = await context.password.hash(password);
  const credential = await internalAdapter.findCredentialAccount(id);
  if (credential !== null) return internalAdapter.updatePassword(id, hash);
  await internalAdapter.linkAccount({
    userId: id,
    providerId: "credential",
    accountId: id,
    password: hash,
  });
}

/** As it is kept. Throws `not-an-email`. */
export function readAddress(email: string): string {
  const read = z.email().max(254).safeParse(email.trim().toLowerCase());
  if (!read.success) throw new DomainError("not-an-email", { email });
  return read.data;
}
