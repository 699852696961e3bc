import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { WebFiles } from "./web-files.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "miara-web-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(files: Readonly<Record<string, string>>): void {
  mkdirSync(path.join(folder, "dist", "assets"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, "dist", name), text);
}

describe("WebFiles", () => {
  it("finds the files of a build with their types", async () => {
    build({ "index.html": "<p>Miara</p>", "assets/app-x1.js": "1" });
    const files = new WebFiles(path.join(folder, "dist"));
    expect((await files.index("identity"))?.contentType).toBe("text/html; charset=utf-8");
    const script = await files.find("/assets/app-x1.js", "identity");
    expect(script).toMatchObject({ contentType: "text/javascript; charset=utf-8", isImmutable: true });
    expect(script?.bytes.toString()).toBe("1");
  });

  it("finds nothing outside of the build", async () => {
    build({ "index.html": "<p>Miara</p>" });
    writeFileSync(path.join(folder, "secret.txt"), "secret");
    const files = new WebFiles(path.join(folder, "dist"));
    for (const address of [
      "/../secret.txt",
      "/assets/../../secret.txt",
      "../secret.txt",
      path.join(folder, "secret.txt"),
    ])
      expect(await files.find(address, "identity"), address).toBeNull();
  });

  it("has nothing before a build and notices the next one", async () => {
    const files = new WebFiles(path.join(folder, "dist"));
    expect(await files.index("identity")).toBeNull();
    build({ "index.html": "first" });
    expect((await files.index("identity"))?.bytes.toString()).toBe("first");
    build({ "index.html": "second" });
    utimesSync(path.join(folder, "dist", "index.html"), new Date(), new Date(Date.now() + 5000));
    expect((await files.index("identity"))?.bytes.toString()).toBe("second");
  });
});
