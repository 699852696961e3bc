import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { writeFileWhole } from "./write-file-whole.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "miara-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a file that is written whole", () => {
  it("takes the place of the old one and leaves nothing else behind", () => {
    const file = path.join(folder, "strategy.json");
    writeFileSync(file, "old");
    writeFileWhole(file, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["strategy.json"]);
  });

  it("keeps the permissions that the old one had", () => {
    const file = path.join(folder, "strategy.json");
    writeFileSync(file, "old");
    chmodSync(file, 0o600);
    writeFileWhole(file, "new");
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("goes where a link points, and the link stays", () => {
    const [file, link] = [path.join(folder, "strategy.json"), path.join(folder, "latest.json")];
    writeFileSync(file, "old");
    symlinkSync(file, link);
    writeFileWhole(link, "new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  it("goes into a named pipe rather than in its place", () => {
    const pipe = path.join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    // Opened for both, so that neither end waits for the other.
    const reader = openSync(pipe, "r+");
    try {
      writeFileWhole(pipe, "new");
      expect(lstatSync(pipe).isFIFO()).toBe(true);
      const bytes = Buffer.alloc(3);
      readSync(reader, bytes);
      expect(bytes.toString()).toBe("new");
    } finally {
      closeSync(reader);
    }
  });

  it("leaves no draft where it can't be written", () => {
    expect(() => writeFileWhole(folder, "new")).toThrow("EISDIR");
    expect(() => writeFileWhole(path.join(folder, "missing", "strategy.json"), "new")).toThrow("ENOENT");
    expect(readdirSync(folder)).toEqual([]);
  });
});
