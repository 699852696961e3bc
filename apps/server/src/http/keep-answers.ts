/**
 * Answers to equal questions of the public are made once.
 *
 * The finished bytes of a GET are kept with the revisions they were made from. An equal request asks the database for
 * those revisions; where none has risen it gets the kept bytes, or 304 for the ETag that it has already. What is
 * answered to somebody who is signed in is theirs: it is never kept here, and no cache on the way may keep it.
 */
import { createHash } from "node:crypto";

import { areCurrent } from "@miara/api/used-revision";
import type { Database } from "@miara/db/open-database";
import { isoDay } from "@miara/domain/iso-day";
import type { MiddlewareHandler } from "hono";

import type { AnswerMemory, KeptAnswer } from "./answer-memory.ts";
import type { AppEnv } from "./app-env.ts";
import { encodeContent, preferredEncoding, type ContentEncoding } from "./content-encoding.ts";

export interface KeepAnswersOptions {
  readonly db: Database;
  readonly memory: AnswerMemory;
  readonly now: () => Date;
}

/** Longer addresses are answered and not kept. */
const LONGEST_KEY = 2000;

export function keepAnswers({ db, memory, now }: KeepAnswersOptions): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { method } = c.req.raw;
    if (method !== "GET" && method !== "HEAD") return next();
    const isPersonal = c.req.header("cookie") !== undefined || c.req.header("authorization") !== undefined;
    // A HEAD is answered like the GET that it asks about; Hono leaves the body out.
    if (method === "HEAD") c.req.raw = new Request(c.req.raw, { method: "GET" });

    const encoding = preferredEncoding(c.req.header("accept-encoding"));
    const key = `${encoding} ${c.req.url.slice(c.req.url.indexOf("/", "https://".length))}`;
    const day = isoDay(now());
    const asked = c.req.header("if-none-match");
    const kept = isPersonal ? undefined : memory.get(key);
    if (kept !== undefined && kept.day === day && (await areCurrent(db, kept.used)))
      return send(kept, asked, isPersonal);

    await next();
    if (isStream(c.res)) return;
    if (c.res.status !== 200) {
      c.header("cache-control", "no-store");
      return;
    }
    const made = await finish(c.res, { encoding, used: c.get("used"), day });
    if (!isPersonal && made.used.length > 0 && key.length <= LONGEST_KEY) memory.set(key, made);
    c.res = undefined;
    c.res = send(made, asked, isPersonal);
  };
}

/** Events as they come, and files: neither is held whole to be compared. */
function isStream({ headers }: Response): boolean {
  return (
    headers.get("content-type")?.startsWith("text/event-stream") === true ||
    headers.has("content-disposition")
  );
}

async function finish(
  response: Response,
  { encoding, used, day }: { encoding: ContentEncoding } & Pick<KeptAnswer, "used" | "day">,
): Promise<KeptAnswer> {
  const plain = new Uint8Array(await response.arrayBuffer());
  const contentType = response.headers.get("content-type") ?? "application/json";
  // Weak: the same content in another encoding is the same answer.
  const etag = `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  return { ...(await encodeContent(plain, encoding)), contentType, etag, used, day };
}

function send(answer: KeptAnswer, asked: string | undefined, isPersonal: boolean): Response {
  const headers: Record<string, string> = {
    etag: answer.etag,
    // Clients may keep it, and ask each time whether it still stands.
    "cache-control": isPersonal ? "private, no-cache" : "no-cache",
    vary: "Accept-Encoding, Cookie, Authorization",
  };
  if (asked !== undefined && namesTag(asked, answer.etag))
    return new Response(null, { status: 304, headers });
  headers["content-type"] = answer.contentType;
  headers["content-length"] = String(answer.bytes.length);
  if (answer.encoding !== "identity") headers["content-encoding"] = answer.encoding;
  return new Response(answer.bytes, { headers });
}

/** Whether an `If-None-Match` list holds the tag, by the weak comparison of RFC 9110. */
function namesTag(list: string, etag: string): boolean {
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");
  return list.trim() === "*" || list.split(",").some((tag) => opaque(tag) === opaque(etag));
}
