import { describe, expect, it } from "vitest";

import { preferredLanguage } from "./preferred-language.ts";

describe("preferredLanguage", () => {
  it.each([
    ["pl", "pl"],
    ["pl-PL,pl;q=0.9,en;q=0.8", "pl"],
    ["en-GB,en;q=0.9,pl;q=0.8", "en"],
    ["de, pl;q=0.5", "pl"],
    ["en;q=0.1, pl;q=0.2", "pl"],
    ["pl;q=0, de", "en"],
    ["de", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("reads %j as %s", (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
