/** Signing in a device that has no browser: it shows a code, and a person who is signed in approves it. */
import type { ApiContext } from "../context.ts";
import type {
  Device,
  DeviceCodeInput,
  DevicePoll,
  DevicePollInput,
  DeviceStart,
  DeviceStartInput,
} from "./account.schema.ts";
import { DONE, type Done } from "./credentials.schema.ts";
import { countAttempt, requireAccounts, requireOwnAccount } from "./require-account.ts";

type Asking = Pick<ApiContext, "accounts" | "attempts" | "clientAddress" | "now">;
type Deciding = Pick<ApiContext, "accounts" | "actor" | "attempts" | "clientAddress" | "now" | "signedIn">;

/** Throws `too-many-attempts`. */
export async function startDevice(context: Asking, { device }: DeviceStartInput): Promise<DeviceStart> {
  countAttempt(context, "device");
  return requireAccounts(context).startDeviceSignIn(device);
}

/** What became of it; the token is given once. */
export async function pollDevice(context: Asking, { deviceCode }: DevicePollInput): Promise<DevicePoll> {
  return requireAccounts(context).pollDevice(deviceCode);
}

/** Which device shows this code. Throws what is missing of the right, the codes of the accounts, `too-many-attempts`. */
export async function inspectDevice(context: Deciding, { userCode }: DeviceCodeInput): Promise<Device> {
  const { accounts } = requireOwnAccount(context);
  countAttempt(context, "device-code");
  return accounts.inspectDevice(userCode);
}

/** Throws as `inspectDevice`. */
export async function approveDevice(context: Deciding, { userCode }: DeviceCodeInput): Promise<Done> {
  const { accounts, me } = requireOwnAccount(context);
  countAttempt(context, "device-code");
  await accounts.approveDevice(userCode, me.account.id);
  return DONE;
}

/** Throws as `inspectDevice`. */
export async function denyDevice(context: Deciding, { userCode }: DeviceCodeInput): Promise<Done> {
  const { accounts, me } = requireOwnAccount(context);
  countAttempt(context, "device-code");
  await accounts.denyDevice(userCode, me.account.id);
  return DONE;
}
