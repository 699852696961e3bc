/** Sends the web app: its files, and for every other address its first page, since the app knows its own addresses. */
import type { Context } from "hono";

import type { AppEnv } from "./app-env.ts";
import { preferredEncoding } from "./content-encoding.ts";
import { refuse } from "./refuse.ts";
import type { WebFile, WebFiles } from "./web-files.ts";

const A_YEAR_SECONDS = 31_536_000;

export async function sendWeb(c: Context<AppEnv>, files: WebFiles): Promise<Response> {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") return refuse(c, 405, "method-not-supported");
  const encoding = preferredEncoding(c.req.header("accept-encoding"));
  const address = c.req.path;
  const file = await files.find(address, encoding);
  if (file !== null) return send(file);
  const index = await files.index(encoding);
  if (index === null) return refuse(c, 503, "web-not-built");
  // A missing asset is an error; a page in its place would be taken for a script.
  return address.startsWith("/assets/") ? refuse(c, 404, "unknown-address") : send(index);
}

function send(file: WebFile): Response {
  const headers: Record<string, string> = {
    "content-type": file.contentType,
    "content-length": String(file.bytes.length),
    "cache-control": file.isImmutable ? `public, max-age=${A_YEAR_SECONDS}, immutable` : "no-cache",
    vary: "Accept-Encoding",
  };
  if (file.encoding !== "identity") headers["content-encoding"] = file.encoding;
  return new Response(file.bytes, { headers });
}
