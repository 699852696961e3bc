import { describe, expect, it } from "vitest";

import { languageOf, resolvePath, surroundingsOf } from "./surroundings.ts";

describe("languageOf", () => {
  it.each([
    [{ LANG: "pl_PL.UTF-8" }, "pl"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{ LANG: "pl_PL.UTF-8", LC_ALL: "C" }, "en"],
    [{ LANG: "C", MIARA_LANG: "pl" }, "pl"],
    [{ LANG: "pl", LC_ALL: "" }, "pl"],
    [{}, "en"],
  ])("takes the first that is set: %j", (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});

describe("resolvePath", () => {
  it("starts from where npm was called", () => {
    const throughNpm = surroundingsOf({ npm_lifecycle_event: "miara", INIT_CWD: "/home/anna" }, "/srv/miara");
    expect(resolvePath(throughNpm, "pages/a.txt")).toBe("/home/anna/pages/a.txt");
  });

  it("starts from the working folder where npm took no part", () => {
    expect(resolvePath(surroundingsOf({ INIT_CWD: "/elsewhere" }, "/srv/miara"), "a.txt")).toBe(
      "/srv/miara/a.txt",
    );
  });
});
