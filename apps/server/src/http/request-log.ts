/** One line in the log for each request, under an id that the answer bears too. */
import { randomUUID } from "node:crypto";

import type { MiddlewareHandler } from "hono";

import type { Logger } from "../log.ts";
import type { AppEnv } from "./app-env.ts";
import { preferredLanguage } from "./preferred-language.ts";

/** Also lays out what the others put into the request. Goes first. */
export function requestLog(log: Logger): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = performance.now();
    const id = randomUUID();
    c.set("requestId", id);
    c.set("language", preferredLanguage(c.req.header("accept-language")));
    c.set("used", []);
    await next();
    c.header("x-request-id", id);
    const milliseconds = Math.round((performance.now() - start) * 10) / 10;
    // The path without its query: what people search for is theirs.
    log.info({ request: id, method: c.req.method, path: c.req.path, status: c.res.status, milliseconds });
  };
}
