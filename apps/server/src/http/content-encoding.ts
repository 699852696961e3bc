/** Compression of answers. */
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";

/** Bytes that a `Response` takes without copying them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type ContentEncoding = "br" | "gzip" | "identity";

/** Below this, compressing costs more than it saves. */
const WORTH_COMPRESSING_BYTES = 1000;

/** Below this, compressing takes less than handing it to another thread, which would also hold on to memory. */
const WORTH_A_THREAD_BYTES = 64_000;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** The best that `Accept-Encoding` allows: Brotli, else gzip, else as it is. */
export function preferredEncoding(header: string | undefined): ContentEncoding {
  const accepted = new Set(
    (header ?? "")
      .toLowerCase()
      .split(",")
      .filter((range) => !/;\s*q=0(?:\.0*)?\s*$/.test(range))
      .map((range) => range.split(";")[0]?.trim()),
  );
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : "identity";
}

/** The bytes in an encoding; small ones stay as they are, so the encoding that was used comes with them. */
export async function encodeContent(
  bytes: Bytes,
  encoding: ContentEncoding,
): Promise<{ readonly bytes: Bytes; readonly encoding: ContentEncoding }> {
  if (encoding === "identity" || bytes.length < WORTH_COMPRESSING_BYTES)
    return { bytes, encoding: "identity" };
  // A copy of their own: zlib's bytes lie in a larger block, which would be kept along with them.
  return { bytes: new Uint8Array(await compress(bytes, encoding)), encoding };
}

function compress(bytes: Bytes, encoding: "br" | "gzip"): Buffer | Promise<Buffer> {
  const isShort = bytes.length < WORTH_A_THREAD_BYTES;
  if (encoding === "gzip") return isShort ? gzipSync(bytes) : gzipped(bytes);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return isShort ? brotliCompressSync(bytes, { params }) : brotlied(bytes, { params });
}
