/** Devices that wait for a person to approve them elsewhere. Their codes are kept as SHA-256 alone. */
import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { DeviceSignInRow } from "../tables/schema.ts";

export interface DeviceSignIn {
  readonly deviceHash: string;
  /** What the person types: `WDJB-MJHT`. */
  readonly userCode: string;
  /** What the device calls itself. */
  readonly device: string;
  readonly state: DeviceSignInRow["state"];
  readonly account: string | null;
  /** ISO moments. */
  readonly expiresAt: string;
  readonly polledAt: string | null;
}

/** Adds one; what is over by `now` goes. */
export function addDeviceSignIn(
  tx: Transaction,
  {
    deviceHash,
    userCode,
    device,
    expiresAt,
  }: Pick<DeviceSignIn, "deviceHash" | "userCode" | "device" | "expiresAt">,
  now: string,
): Promise<void> {
  return withMappedErrors(async () => {
    const { kysely } = connectionOf(tx);
    await kysely.deleteFrom("device_sign_ins").where("expires_at", "<=", now).execute();
    await kysely
      .insertInto("device_sign_ins")
      .values({
        device_hash: deviceHash,
        user_code: userCode,
        device,
        state: "pending",
        account_id: null,
        expires_at: expiresAt,
        polled_at: null,
      })
      .execute();
  });
}

/** By what the person typed, or by what the device holds; null where there is none, or it is over. */
export function findDeviceSignIn(
  db: Database | Transaction,
  by: { readonly userCode: string } | { readonly deviceHash: string },
  now: string,
): Promise<DeviceSignIn | null> {
  return withMappedErrors(async () => {
    const query = connectionOf(db)
      .kysely.selectFrom("device_sign_ins")
      .selectAll()
      .where("expires_at", ">", now);
    const row = await (
      "userCode" in by
        ? query.where("user_code", "=", by.userCode)
        : query.where("device_hash", "=", by.deviceHash)
    ).executeTakeFirst();
    if (row === undefined) return null;
    return {
      deviceHash: row.device_hash,
      userCode: row.user_code,
      device: row.device,
      state: row.state,
      account: row.account_id,
      expiresAt: row.expires_at,
      polledAt: row.polled_at,
    };
  });
}

/** Decides one that is still pending; false where it is not. */
export function decideDeviceSignIn(
  db: Database | Transaction,
  userCode: string,
  decision: { readonly state: "approved" | "denied"; readonly account: string },
): Promise<boolean> {
  return withMappedErrors(async () => {
    const result = await connectionOf(db)
      .kysely.updateTable("device_sign_ins")
      .set({ state: decision.state, account_id: decision.account })
      .where("user_code", "=", userCode)
      .where("state", "=", "pending")
      .executeTakeFirst();
    return Number(result.numUpdatedRows) === 1;
  });
}

export function notePoll(db: Database | Transaction, deviceHash: string, now: string): Promise<void> {
  return withMappedErrors(async () => {
    await connectionOf(db)
      .kysely.updateTable("device_sign_ins")
      .set({ polled_at: now })
      .where("device_hash", "=", deviceHash)
      .execute();
  });
}

/** Takes one away; false where another was quicker. */
export function takeDeviceSignIn(db: Database | Transaction, deviceHash: string): Promise<boolean> {
  return withMappedErrors(async () => {
    const result = await connectionOf(db)
      .kysely.deleteFrom("device_sign_ins")
      .where("device_hash", "=", deviceHash)
      .executeTakeFirst();
    return Number(result.numDeletedRows) === 1;
  });
}
