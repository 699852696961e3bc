/** What was done to accounts, by whom and when: kept for ever, without anything secret. */
import { appendAccountEvent, listAccountEvents } from "@miara/db/account-event-repository";
import { roleGrantSchema, type RoleGrant } from "@miara/domain/role-grant";
import { z } from "zod";

import type { Workings } from "./workings.ts";

type AccountEventKind =
  | "set-up"
  | "invited"
  | "changed"
  | "deactivated"
  | "reactivated"
  | "link-made"
  | "link-used";

export interface AccountHappening {
  /** ISO moment. */
  readonly at: string;
  readonly kind: string;
  readonly account: string | null;
  /** Whose account it is. */
  readonly name: string | null;
  /** The name of who did it, or what acted; null: who was let in. */
  readonly by: string | null;
  readonly grants: RoleGrant[] | null;
}

/** `by` is an account, or the name of what is none. */
export async function logAccountEvent(
  { options: { db, now } }: Workings,
  kind: AccountEventKind,
  account: string,
  by: string | null,
  grants?: readonly RoleGrant[],
): Promise<void> {
  const detail: Record<string, string> = grants === undefined ? {} : { grants: JSON.stringify(grants) };
  await appendAccountEvent(db, { at: now().toISOString(), kind, account, by, detail });
}

/** The latest first. */
export async function listAccountHappenings(
  { options }: Workings,
  people: readonly { readonly id: string; readonly name: string }[],
  limit: number,
): Promise<AccountHappening[]> {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const events = await listAccountEvents(options.db, { limit });
  return events.map(({ at, kind, account, by, detail }) => ({
    at,
    kind,
    // The line by which the first account is claimed is older than the account.
    account: account === "" ? null : account,
    name: names.get(account) ?? null,
    by: by === null ? null : (names.get(by) ?? by),
    grants:
      detail["grants"] === undefined ? null : z.array(roleGrantSchema).parse(JSON.parse(detail["grants"])),
  }));
}
