import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { COMMAND_NAMES } from "../src/command-line/commands.ts";
import { runLauncher } from "./run-launcher.ts";
import { sampleFile } from "./sample-file.ts";

const SOURCES = fileURLToPath(new URL("../src", import.meta.url));
/** The one door to the dashboard, opened only for a screen. */
const DASHBOARD = path.join(SOURCES, "dashboard", "start-dashboard.tsx");

/** Every file that a command may come to load, and the packages that these name. */
function reachedFrom(start: string): { readonly files: ReadonlySet<string>; readonly packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file) || file === DASHBOARD) continue;
    files.add(file);
    const text = readFileSync(file, "utf8");
    const imports = text.matchAll(/^import (?!type )[^;]*?from "([^"]+)"|\bimport\("([^"]+)"\)/gmu);
    for (const [, named, later] of imports) {
      const from = named ?? later ?? "";
      if (from.startsWith(".")) waiting.push(path.resolve(path.dirname(file), from));
      else packages.add(from);
    }
  }
  return { files, packages };
}

describe("commands", () => {
  it("load neither Ink nor React", () => {
    const { files, packages } = reachedFrom(path.join(SOURCES, "main.ts"));
    expect(files).toContain(path.join(SOURCES, "command-line", "compare-views.ts"));
    expect(packages).toContain("@miara/domain/tree-view");
    expect([...packages].filter((name) => /^(?:ink|react)\b/u.test(name))).toEqual([]);
  });

  it.each(COMMAND_NAMES)("%s is in docs/terminal.md", (name) => {
    const page = readFileSync(new URL("../../../docs/terminal.md", import.meta.url), "utf8");
    expect(page).toMatch(new RegExp(`\`${name}[ \`]`, "u"));
  });
});

describe("a view of a file", () => {
  const { file } = sampleFile();

  it.each([
    "tree",
    "card I.1.3",
    "explain I.1",
    "findings",
    "indicators",
    "indicator przestepstwa",
    "round",
    "weights",
    "compare 2011 2012",
    `compare --with ${file}`,
    "what-if --weight I.1.2=40",
    "strategies",
  ])("%s is text, JSON and CSV", async (words) => {
    const [plain, json, csv] = await Promise.all(
      ["--plain", "--json", "--csv"].map((form) => runLauncher([...words.split(" "), form, "--file", file])),
    );
    expect(plain).toMatchObject({ code: 0, error: "" });
    expect(plain?.out.trim()).not.toBe("");
    expect(json).toMatchObject({ code: 0, error: "" });
    expect(JSON.parse(json?.out ?? "")).toBeTypeOf("object");
    expect(csv).toMatchObject({ code: 0, error: "" });
    expect(csv?.out).toMatch(/^[A-Za-z,]+\r\n/u);
  });
});
