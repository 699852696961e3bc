import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openAttachmentStore } from "./attachment-store.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "miara-attachments-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const filesIn = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe("the store of attachments", () => {
  it("gives back what was put in, by what is in it", async () => {
    const store = openAttachmentStore(folder);
    const sha256 = await store.put(bytesOf("uchwała"));
    expect(new TextDecoder().decode((await store.get(sha256)) ?? undefined)).toBe("uchwała");
    expect(filesIn()).toEqual([sha256]);
  });

  it("stores the same content once, though it comes from two at the same time", async () => {
    const store = openAttachmentStore(folder);
    const [one, other] = await Promise.all([store.put(bytesOf("a")), store.put(bytesOf("a"))]);
    expect(one).toBe(other);
    expect(filesIn()).toEqual([one]);
  });

  it("keeps files for their owner only", async () => {
    const sha256 = await openAttachmentStore(folder).put(bytesOf("a"));
    expect(statSync(path.join(folder, sha256.slice(0, 2), sha256)).mode & 0o777).toBe(0o600);
  });

  it.each(["../../etc/passwd", "a".repeat(64).toUpperCase(), "", "0".repeat(63)])(
    "has nothing under the name %j",
    async (name) => {
      expect(await openAttachmentStore(folder).get(name)).toBeNull();
    },
  );

  it("has nothing where the file is gone", async () => {
    expect(await openAttachmentStore(folder).get("0".repeat(64))).toBeNull();
  });

  it("says that there is no place, and leaves nothing behind, where the folder can't be made", async () => {
    const blocked = path.join(folder, "file");
    writeFileSync(blocked, "");
    await expect(openAttachmentStore(blocked).put(bytesOf("a"))).rejects.toMatchObject({
      code: "storage-unavailable",
    });
    expect(filesIn()).toEqual(["file"]);
  });
});
