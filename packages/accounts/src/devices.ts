/** Signing in a device without a browser: it shows a code, and a person who is signed in elsewhere approves it. */
import {
  addDeviceSignIn,
  decideDeviceSignIn,
  findDeviceSignIn,
  notePoll,
  takeDeviceSignIn,
} from "@miara/db/device-sign-in-repository";
import { inTransaction } from "@miara/db/transaction";
import { DomainError } from "@miara/domain/domain-error";

import { hashSecret, makeSecret, makeUserCode, readUserCode } from "./secret-text.ts";
import type { Tokens } from "./tokens.ts";
import type { Workings } from "./workings.ts";

export type DevicePoll =
  | { readonly state: "pending" | "slow-down" | "denied" | "expired" }
  | { readonly state: "approved"; readonly token: string };

const LASTS_S = 600;
const INTERVAL_S = 5;
const TOKEN_DAYS = 180;

export class DeviceSignIns {
  readonly #workings: Workings;
  readonly #tokens: Tokens;

  constructor(workings: Workings, tokens: Tokens) {
    this.#workings = workings;
    this.#tokens = tokens;
  }

  async start(device: string): Promise<{
    readonly deviceCode: string;
    readonly userCode: string;
    readonly verificationUrl: string;
    readonly expiresIn: number;
    readonly interval: number;
  }> {
    const { db, now, origin } = this.#workings.options;
    const [deviceCode, userCode] = [makeSecret(), makeUserCode()];
    const expiresAt = new Date(now().getTime() + LASTS_S * 1000).toISOString();
    const sought = { deviceHash: hashSecret(deviceCode), userCode, device, expiresAt };
    await inTransaction(db, (tx) => addDeviceSignIn(tx, sought, now().toISOString()));
    return {
      deviceCode,
      userCode,
      verificationUrl: `${origin()}/-/device`,
      expiresIn: LASTS_S,
      interval: INTERVAL_S,
    };
  }

  /** A token of an approved one is given once, and can read alone. */
  async poll(deviceCode: string): Promise<DevicePoll> {
    const { db, now } = this.#workings.options;
    const moment = now();
    const found = await findDeviceSignIn(db, { deviceHash: hashSecret(deviceCode) }, moment.toISOString());
    if (found === null) return { state: "expired" };
    if (found.state === "denied") return { state: "denied" };
    if (found.state === "pending" || found.account === null) {
      const isEarly =
        found.polledAt !== null && moment.getTime() - Date.parse(found.polledAt) < (INTERVAL_S - 1) * 1000;
      await notePoll(db, found.deviceHash, moment.toISOString());
      return { state: isEarly ? "slow-down" : "pending" };
    }
    if (!(await takeDeviceSignIn(db, found.deviceHash))) return { state: "expired" };
    const token = { name: found.device, isReadOnly: true, expiresInDays: TOKEN_DAYS };
    return { state: "approved", token: (await this.#tokens.create(token, found.account)).secret };
  }

  async inspect(typed: string): Promise<{ readonly device: string; readonly expiresAt: string }> {
    const { db, now } = this.#workings.options;
    const found = await findDeviceSignIn(db, { userCode: readUserCode(typed) }, now().toISOString());
    if (found?.state !== "pending") throw new DomainError("unknown-device-code");
    return { device: found.device, expiresAt: found.expiresAt };
  }

  async decide(typed: string, state: "approved" | "denied", account: string): Promise<void> {
    await this.inspect(typed);
    const { db } = this.#workings.options;
    if (!(await decideDeviceSignIn(db, readUserCode(typed), { state, account })))
      throw new DomainError("unknown-device-code");
  }
}
