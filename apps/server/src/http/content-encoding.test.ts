import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { encodeContent, preferredEncoding } from "./content-encoding.ts";

describe("preferredEncoding", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", "identity"],
    ["", "identity"],
    [undefined, "identity"],
  ])("reads %j as %s", (header, encoding) => {
    expect(preferredEncoding(header)).toBe(encoding);
  });
});

describe("encodeContent", () => {
  const long = Buffer.from("Rozbudowa systemu monitoringu wizyjnego ".repeat(100));

  it("keeps what it compresses", async () => {
    const brotli = await encodeContent(long, "br");
    const gzip = await encodeContent(long, "gzip");
    expect(brotliDecompressSync(brotli.bytes)).toEqual(long);
    expect(gunzipSync(gzip.bytes)).toEqual(long);
    expect(gzip.bytes.length).toBeLessThan(long.length);
  });

  it("leaves small answers as they are and says so", async () => {
    const small = Buffer.from("{}");
    expect(await encodeContent(small, "br")).toEqual({ bytes: small, encoding: "identity" });
  });
});
