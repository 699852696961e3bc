/** By which names the server answers, and from whose pages it takes changes. */
import type { MiddlewareHandler } from "hono";

import type { AppEnv } from "./app-env.ts";
import { refuse } from "./refuse.ts";

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/** Whether a host name means this machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host.toLowerCase());
}

/**
 * Answers only requests that call the server by a name of this machine or by its public address (`MIARA_ORIGIN`), so
 * that a page whose name was rebound to ours gets nothing; and takes changes only from its own pages, so that no other
 * site acts in the name of who is signed in here.
 */
export function ownAddressOnly(publicOrigin: string | null): MiddlewareHandler<AppEnv> {
  const own = publicOrigin === null ? null : new URL(publicOrigin);
  return async (c, next) => {
    const { hostname, host } = new URL(c.req.url);
    if (!isLoopback(hostname) && host !== own?.host)
      return refuse(c, 421, "foreign-host", { host: hostname });
    const isChange = c.req.method !== "GET" && c.req.method !== "HEAD";
    const origin = c.req.header("origin");
    if (isChange && origin !== undefined && !isOurs(origin, host, own))
      return refuse(c, 403, "foreign-origin", { origin });
    return next();
  };
}

/** The page that the request came from was sent by the very address that it goes to. */
function isOurs(origin: string, host: string, own: URL | null): boolean {
  const url = URL.parse(origin);
  return url !== null && (url.host === host || url.origin === own?.origin);
}
