import path from "node:path";

import { describe, expect, it } from "vitest";

import { languageOf, readArguments } from "./arguments.ts";
import { TerminalProblem } from "./problem.ts";

function refusal(words: readonly string[]): readonly [string, number] {
  try {
    readArguments(words, {});
  } catch (problem) {
    if (problem instanceof TerminalProblem) return [problem.code, problem.exit];
    throw problem;
  }
  throw new Error("was taken");
}

describe("the command line", () => {
  it("without words asks for nothing in particular", () => {
    expect(readArguments([], {})).toMatchObject({
      command: null,
      server: null,
      file: null,
      language: "en",
      output: "usual",
    });
  });

  it("reads a command with its options in any order", () => {
    const request = readArguments(["--as-of=2012", "card", "II.7.3", "--json", "--lang", "pl"], {});
    expect(request).toMatchObject({
      command: { name: "card", element: "II.7.3" },
      asOf: "2012",
      output: "json",
      language: "pl",
    });
  });

  it("explains the whole strategy where no element is named", () => {
    expect(readArguments(["explain"], {}).command).toEqual({ name: "explain", element: null });
  });

  it("takes files from the folder where npm was called", () => {
    const environment = { npm_lifecycle_event: "terminal", INIT_CWD: path.resolve("/home/plan") };
    expect(readArguments(["--file", "a.json"], environment).file).toBe(path.resolve("/home/plan/a.json"));
  });

  it("takes the server from MIARA_SERVER unless a file is named", () => {
    const environment = { MIARA_SERVER: "http://plan.test/" };
    expect(readArguments([], environment).server).toBe("http://plan.test");
    expect(readArguments(["--file", "a.json"], environment).server).toBeNull();
  });

  it.each([
    [["tre"], "unknown-command"],
    [["card"], "missing-element"],
    [["tree", "II"], "too-many-words"],
    [["card", "II", "7"], "too-many-words"],
    [["--colour"], "unknown-option"],
    [["-x"], "unknown-option"],
    [["--file"], "option-without-value"],
    [["--file", "--json"], "option-without-value"],
    [["--json=yes"], "option-with-value"],
    [["--lang", "de"], "bad-language"],
    [["--strategy", "leszno"], "bad-strategy"],
    [["--server", "leszno"], "bad-address"],
    [["--server", "http://a.test", "--file", "b"], "server-and-file"],
    [["--json", "--plain"], "two-outputs"],
    [["--csv=word"], "bad-csv"],
    [["--profile", "a", "--file", "b"], "profile-and-place"],
    [["sign-in", "--token", "secret"], "token-on-command-line"],
    [["tree", "--token", "-"], "token-elsewhere"],
    [["profiles", "remove", "a"], "profiles-usage"],
    [["compare"], "missing-period"],
  ])("refuses %j as wrong usage", (words, code) => {
    expect(refusal(words)).toEqual([code, 2]);
  });
});

describe("the language", () => {
  it.each([
    [{ LANG: "pl_PL.UTF-8" }, "pl"],
    [{ LANG: "pl_PL.UTF-8", LC_ALL: "C" }, "en"],
    [{ LANG: "C", MIARA_LANG: "pl" }, "pl"],
    [{ LANG: "pl_PL.UTF-8", MIARA_LANG: "" }, "pl"],
    [{ LANG: "de_DE" }, "en"],
    [{}, "en"],
  ])("of %j is told by the first variable that says one", (environment, language) => {
    expect(readArguments([], environment).language).toBe(language);
  });

  it("of a message about wrong usage is the one that was asked for", () => {
    expect(languageOf(["--nonsense", "--lang", "pl"], {})).toBe("pl");
    expect(languageOf(["--lang=en"], { LANG: "pl" })).toBe("en");
  });
});
