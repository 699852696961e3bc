/** Which server is asked, and with which token: a token goes to the server that it belongs to, and nowhere else. */
import type { Environment } from "../command-line/environment.ts";
import { TerminalProblem } from "../command-line/problem.ts";
import { findByServer, findProfile, isSafeForTokens, isToken, type Profiles } from "./profile.ts";

export interface ServerRequest {
  /** The origin that was named; null: none was. */
  readonly server: string | null;
  /** The name of a profile; null: none was named. */
  readonly profile: string | null;
}

export interface ChosenServer {
  /** Null: none was named, and there is no usual one. */
  readonly server: string | null;
  /** Null: asked as the public. */
  readonly token: string | null;
  readonly profile: string | null;
}

/**
 * A profile that was named, else a server that was named with the profile that is its, else the usual profile.
 * `MIARA_TOKEN` stands for the token of a server that is named beside it. Throws `unknown-profile`,
 * `token-without-server`, `bad-token` and `unsafe-server`.
 */
export function chooseServer(
  asked: ServerRequest,
  profiles: Profiles,
  environment: Environment,
): ChosenServer {
  const given = environment["MIARA_TOKEN"] ?? "";
  const chosen = choose(asked, profiles);
  if (given !== "" && asked.server === null && asked.profile === null)
    throw new TerminalProblem("token-without-server", {}, 2);
  if (given !== "" && !isToken(given)) throw new TerminalProblem("bad-token", {}, 2);
  const token = given !== "" && asked.server !== null ? given : chosen.token;
  if (token !== null && chosen.server !== null) requireSafe(chosen.server);
  return { ...chosen, token };
}

/** Throws `unsafe-server` for one to which a token would go in clear over a network. */
export function requireSafe(server: string): void {
  if (!isSafeForTokens(server)) throw new TerminalProblem("unsafe-server", { server });
}

function choose({ server, profile }: ServerRequest, all: Profiles): ChosenServer {
  if (profile !== null) {
    const named = findProfile(all, profile);
    if (named === null)
      throw new TerminalProblem("unknown-profile", { profile, profiles: listNames(all) }, 2);
    return { server: named.server, token: named.token, profile };
  }
  const name = server === null ? all.current : findByServer(all, server);
  const usual = findProfile(all, name);
  if (usual === null) return { server, token: null, profile: null };
  return { server: usual.server, token: usual.token, profile: name };
}

function listNames({ profiles }: Profiles): string {
  return Object.keys(profiles).join(", ") || "–";
}
