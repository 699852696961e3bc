/** Signing in and out, and the profiles that are kept of it. What is said to a person goes to standard error. */
import { text as readAll } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

import { line } from "../drawing/line.ts";
import { layTable, tableLines } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import { chooseServer, requireSafe } from "../profiles/choose-server.ts";
import { ProfileStore } from "../profiles/profile-store.ts";
import { findByServer, findProfile, nameAfter, type Profiles } from "../profiles/profile.ts";
import { identify, revoke, signInByDevice, type SignedIn } from "../profiles/sign-in.ts";
import { USUAL_ADDRESS } from "../sources/open-house.ts";
import { tableOf } from "../tables/csv.ts";
import type { Request } from "./arguments.ts";
import type { Environment } from "./environment.ts";
import type { Printable } from "./print.ts";
import { describeProblem, TerminalProblem } from "./problem.ts";

export interface Conversation {
  readonly wording: Wording;
  readonly environment: Environment;
  readonly input: NodeJS.ReadableStream;
  readonly tell: (text: string) => void;
}

/** Throws `profile-taken` before anything is asked of the server. */
export async function signIn(request: Request, conversation: Conversation): Promise<void> {
  const { wording, environment, input, tell } = conversation;
  const { t, language } = wording;
  const store = new ProfileStore(environment);
  const profiles = await store.read();
  const known = findProfile(profiles, request.profile);
  const address =
    known?.server ?? request.server ?? findProfile(profiles, profiles.current)?.server ?? USUAL_ADDRESS;
  requireSafe(address);
  const name = request.profile ?? findByServer(profiles, address) ?? nameAfter(address);
  const other = findProfile(profiles, name);
  if (other !== null && other.server !== address)
    throw new TerminalProblem("profile-taken", { profile: name, server: other.server }, 2);
  const server = { address, language };
  const signedIn = request.hasTokenInput
    ? await identify(server, (await readAll(input)).trim())
    : await signInByDevice(server, {
        wait: (milliseconds) => wait(milliseconds),
        onCode: ({ address: page, code, minutes }) => {
          tell(t("commands:signIn/open", { address: page }));
          tell(`\n  ${code}\n`);
          tell(t("commands:signIn/waiting", { count: minutes }));
        },
      });
  await store.write(withProfile(profiles, name, address, signedIn));
  tell(t("commands:signIn/done", { server: address, account: signedIn.account, profile: name }));
  if (!signedIn.isReadOnly) tell(t("commands:signIn/canWrite"));
  if (other !== null && other.token !== null && other.token !== signedIn.token)
    await giveUp(other.server, other.token, conversation);
}

/** The profile goes, whether or not the server can be told. */
export async function signOut(request: Request, conversation: Conversation): Promise<void> {
  const { environment } = conversation;
  const store = new ProfileStore(environment);
  const profiles = await store.read();
  const { profile } = chooseServer(request, profiles, {});
  const kept = findProfile(profiles, profile);
  if (profile === null || kept === null) throw new TerminalProblem("no-profile");
  const { [profile]: _, ...others } = profiles.profiles;
  const current = profiles.current === profile ? null : profiles.current;
  await store.write({ version: 1, current, profiles: others });
  if (kept.token !== null) await giveUp(kept.server, kept.token, conversation);
}

async function giveUp(address: string, token: string, { wording, tell }: Conversation): Promise<void> {
  const { t, texts, language } = wording;
  try {
    await revoke({ address, language }, token);
    tell(t("commands:signOut/done", { server: address }));
  } catch (problem) {
    tell(t("commands:signOut/onlyHere", { server: address, reason: describeProblem(problem, texts) }));
  }
}

/** Throws `unknown-profile`. */
export async function listProfiles(
  use: string | null,
  conversation: Conversation,
): Promise<Printable | null> {
  const { wording, environment, tell } = conversation;
  const { t } = wording;
  const store = new ProfileStore(environment);
  const profiles = await store.read();
  if (use !== null) {
    const { server } = chooseServer({ server: null, profile: use }, profiles, {});
    await store.write({ ...profiles, current: use });
    tell(t("commands:profiles/isUsed", { profile: use, server: server ?? "" }));
    return null;
  }
  const listed = Object.entries(profiles.profiles).map(([name, { server, account, token }]) => ({
    name,
    server,
    account,
    isSignedIn: token !== null,
    isUsual: name === profiles.current,
  }));
  return {
    json: { profiles: listed },
    lines: () => {
      if (listed.length === 0) return [line(t("commands:profiles/none"))];
      const columns = ["profile", "server", "account"] as const;
      const rows = listed.map((profile) => [
        line(profile.name),
        line(profile.server),
        line(profile.isSignedIn ? (profile.account ?? "") : t("commands:profiles/signedOut")),
        line(profile.isUsual ? t("commands:profiles/isUsual") : ""),
      ]);
      const heads = [...columns.map((key) => t(`commands:head/${key}`)), ""];
      return tableLines(
        layTable(
          heads.map((head) => ({ head, align: "left" })),
          rows,
          null,
        ),
      );
    },
    table: () =>
      tableOf(listed, [
        { key: "name", head: t("commands:head/profile"), cell: ({ name }) => name },
        { key: "server", head: t("commands:head/server"), cell: ({ server }) => server },
        { key: "account", head: t("commands:head/account"), cell: ({ account }) => account },
        { key: "isUsual", head: t("commands:profiles/isUsual"), cell: ({ isUsual }) => String(isUsual) },
      ]),
  };
}

function withProfile(
  profiles: Profiles,
  name: string,
  server: string,
  { token, account }: SignedIn,
): Profiles {
  return {
    version: 1,
    current: name,
    profiles: { ...profiles.profiles, [name]: { server, token, account } },
  };
}
