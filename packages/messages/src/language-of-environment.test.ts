import { expect, it } from "vitest";

import { languageOfEnvironment } from "./language-of-environment.ts";

it.each([
  [{ LANG: "pl_PL.UTF-8" }, "pl"],
  [{ LANG: "de_DE.UTF-8" }, "en"],
  [{ LANG: "pl_PL.UTF-8", LC_ALL: "C" }, "en"],
  [{ LANG: "C", MIARA_LANG: "pl" }, "pl"],
  [{ LANG: "pl", LC_ALL: "" }, "pl"],
  [{}, "en"],
])("the first variable that is set decides the language: %j", (environment, language) => {
  expect(languageOfEnvironment(environment)).toBe(language);
});
