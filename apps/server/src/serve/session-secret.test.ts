import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { sessionSecret } from "./session-secret.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "miara-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the session secret", () => {
  it("is made once and stays, for its owner only", () => {
    const secret = sessionSecret(undefined, path.join(folder, "data"));
    expect(secret).toMatch(/^[\w-]{64}$/);
    expect(sessionSecret("", path.join(folder, "data"))).toBe(secret);
    expect(readdirSync(path.join(folder, "data"))).toEqual(["session-secret"]);
    expect(statSync(path.join(folder, "data", "session-secret")).mode & 0o777).toBe(0o600);
  });

  it("is the one that was named, which must be long enough to protect anything", () => {
    expect(sessionSecret("k".repeat(32), folder)).toBe("k".repeat(32));
    expect(sessionSecret("short", folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});
