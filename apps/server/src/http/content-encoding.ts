/** Compression of answers. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type ContentEncoding = "br" | "gzip" | "identity";

/** Below this, compressing costs more than it saves. */
const WORTH_COMPRESSING_BYTES = 1000;

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
  bytes: Buffer,
  encoding: ContentEncoding,
): Promise<{ readonly bytes: Buffer; readonly encoding: ContentEncoding }> {
  if (encoding === "identity" || bytes.length < WORTH_COMPRESSING_BYTES)
    return { bytes, encoding: "identity" };
  const made =
    encoding === "gzip"
      ? await gzipped(bytes, { level: 6 })
      : await brotlied(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        });
  return { bytes: made, encoding };
}
