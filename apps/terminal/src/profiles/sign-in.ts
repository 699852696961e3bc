/** Signing in: a code that a person approves in a browser, or a token made in the account's page. */
import { hostname } from "node:os";

import { TerminalProblem } from "../command-line/problem.ts";
import { openClient, type ServerAccess } from "../sources/server-client.ts";
import { askServer } from "../sources/server-problem.ts";
import { isToken } from "./profile.ts";

/** Whom a token stands for. */
export interface SignedIn {
  readonly token: string;
  readonly account: string;
  readonly isReadOnly: boolean;
}

export interface DeviceTelling {
  /** Where to go, what to type there, and for how long that is good. */
  readonly onCode: (code: {
    readonly address: string;
    readonly code: string;
    readonly minutes: number;
  }) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

type Server = Omit<ServerAccess, "token">;

const LONGEST_DEVICE_NAME = 60;
const SLOWER_S = 5;

/** Ends once a person has decided. Throws `sign-in-denied` and `sign-in-expired`. */
export async function signInByDevice(server: Server, { onCode, wait }: DeviceTelling): Promise<SignedIn> {
  const client = openClient({ ...server, token: null });
  const started = await askServer(server.address, () =>
    client.account.device.start.mutate({ device: deviceName() }),
  );
  onCode({
    address: printable(started.verificationUrl),
    code: printable(started.userCode),
    minutes: Math.round(started.expiresIn / 60),
  });
  const { deviceCode } = started;
  let interval = started.interval;
  for (let waited = 0; waited <= started.expiresIn; waited += interval) {
    await wait(interval * 1000);
    const poll = await pollPatiently(server.address, () => client.account.device.poll.mutate({ deviceCode }));
    switch (poll.state) {
      case "approved":
        return identify(server, poll.token);
      case "denied":
        throw new TerminalProblem("sign-in-denied");
      case "expired":
        throw new TerminalProblem("sign-in-expired");
      case "slow-down":
        interval += SLOWER_S;
        break;
      case "pending":
        break;
    }
  }
  throw new TerminalProblem("sign-in-expired");
}

/** Throws `bad-token` for what can be none, and `token-refused` where the server doesn't know it. */
export async function identify(server: Server, token: string): Promise<SignedIn> {
  if (!isToken(token)) throw new TerminalProblem("bad-token", {}, 2);
  const client = openClient({ ...server, token });
  const { account, isReadOnly } = await askServer(server.address, () => client.session.me.query());
  if (account === null) throw new TerminalProblem("token-refused", { server: server.address });
  return { token, account: printable(account.name), isReadOnly };
}

/** The server takes it back: it lets nobody in any more. */
export async function revoke(server: Server, token: string): Promise<void> {
  const client = openClient({ ...server, token });
  await askServer(server.address, () => client.session.revokeToken.mutate({}));
}

/** A server that does not answer for a moment has not refused. */
async function pollPatiently<Answer>(
  address: string,
  poll: () => Promise<Answer>,
): Promise<Answer | { readonly state: "pending" }> {
  try {
    return await askServer(address, poll);
  } catch (error) {
    if (error instanceof TerminalProblem && error.code === "no-answer") return { state: "pending" };
    throw error;
  }
}

/** What the person who approves is shown. */
function deviceName(): string {
  return printable(`miara-terminal, ${hostname()}`).slice(0, LONGEST_DEVICE_NAME);
}

/** Without characters that steer a terminal: a server is not trusted with it. */
function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, "");
}
