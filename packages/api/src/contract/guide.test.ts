import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { proceduresMarkdown } from "../../scripts/procedures-markdown.ts";

it("docs/api.md names every procedure with its REST form and its right", () => {
  const guide = readFileSync(new URL("../../../../docs/api.md", import.meta.url), "utf8");
  expect(guide).toContain(proceduresMarkdown());
});
