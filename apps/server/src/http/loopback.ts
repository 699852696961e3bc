/** Until accounts exist, whoever reaches the server may change everything: so it is for this machine only. */
import type { MiddlewareHandler } from "hono";

import type { AppEnv } from "./app-env.ts";
import { refuse } from "./refuse.ts";

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/** Whether a host name means this machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host.toLowerCase());
}

/**
 * Answers only requests that call the server by a name of this machine, so that a page whose name was rebound to
 * 127.0.0.1 gets nothing, and takes changes only from pages of this machine.
 */
export function loopbackOnly(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (!isLoopback(hostname)) return refuse(c, 421, "foreign-host", { host: hostname });
    const origin = c.req.header("origin");
    const isChange = c.req.method !== "GET" && c.req.method !== "HEAD";
    if (isChange && origin !== undefined && !isOurs(origin))
      return refuse(c, 403, "foreign-origin", { origin });
    return next();
  };
}

function isOurs(origin: string): boolean {
  const url = URL.parse(origin);
  return url !== null && isLoopback(url.hostname);
}
