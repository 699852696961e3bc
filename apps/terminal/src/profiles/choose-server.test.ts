import { describe, expect, it } from "vitest";

import { TerminalProblem } from "../command-line/problem.ts";
import { chooseServer } from "./choose-server.ts";
import { isProfileName, isSafeForTokens, nameAfter, type Profiles } from "./profile.ts";

const miasto = { server: "https://miasto.example", token: "token-of-miasto", account: "Anna" };
const powiat = { server: "https://powiat.example", token: "token-of-powiat", account: "Jan" };
const PROFILES: Profiles = { version: 1, current: "miasto", profiles: { miasto, powiat } };

const choose = (
  asked: { server?: string; profile?: string },
  environment: Record<string, string> = {},
  profiles: Profiles = PROFILES,
) => chooseServer({ server: asked.server ?? null, profile: asked.profile ?? null }, profiles, environment);

function refusal(...asked: Parameters<typeof choose>): string {
  try {
    choose(...asked);
  } catch (problem) {
    if (problem instanceof TerminalProblem) return problem.code;
    throw problem;
  }
  return "chosen";
}

describe("the server that is asked", () => {
  it("is that of the usual profile, of one that is named, or one that is named itself", () => {
    expect(choose({})).toEqual({ server: miasto.server, token: miasto.token, profile: "miasto" });
    expect(choose({ profile: "powiat" })).toMatchObject({ server: powiat.server, token: powiat.token });
    expect(choose({ server: "https://other.example" })).toEqual({
      server: "https://other.example",
      token: null,
      profile: null,
    });
    expect(choose({ server: powiat.server })).toMatchObject({ token: powiat.token, profile: "powiat" });
  });

  it("is given the token of MIARA_TOKEN where it is named beside it, and nowhere else", () => {
    const environment = { MIARA_TOKEN: "token-given" };
    expect(choose({ server: miasto.server }, environment).token).toBe("token-given");
    expect(choose({ profile: "powiat" }, environment).token).toBe(powiat.token);
    expect(refusal({}, environment)).toBe("token-without-server");
    expect(refusal({ server: miasto.server }, { MIARA_TOKEN: "two words" })).toBe("bad-token");
    expect(refusal({ server: "http://miasto.example" }, environment)).toBe("unsafe-server");
  });

  it("is none for a profile that is not there, whatever it is called", () => {
    for (const profile of ["gmina", "constructor", "toString"])
      expect(refusal({ profile })).toBe("unknown-profile");
  });
});

it.each([
  ["https://miasto.example", true],
  ["http://127.0.0.1:4600", true],
  ["http://localhost:4600", true],
  ["http://[::1]:4600", true],
  ["http://miasto.example", false],
  ["http://127.miasto.example", false],
  ["http://localhost.miasto.example", false],
])("a token on its way to %s is read by nobody else: %s", (server, isSafe) => {
  expect(isSafeForTokens(server)).toBe(isSafe);
});

it("names a profile after its server, so that the name is a good one", () => {
  expect(["http://[::1]:4600", "https://urząd.example"].map(nameAfter).every(isProfileName)).toBe(true);
  expect(["https://miara.example", "http://127.0.0.1:4600", "http://[::1]:4600"].map(nameAfter)).toEqual([
    "miara.example",
    "127.0.0.1-4600",
    "1-4600",
  ]);
});
