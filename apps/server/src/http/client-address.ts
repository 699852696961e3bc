/** Where a request comes from: what limits guessing of passwords counts by. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

import type { AppEnv } from "./app-env.ts";

/** Our own header, by which the address reaches the accounts; what a client sends under its name is overwritten. */
export const CLIENT_ADDRESS_HEADER = "x-miara-client-address";

/**
 * The address of the connection; behind a proxy, what that one wrote last into the header that the operator names
 * (`MIARA_PROXY_HEADER`), since earlier entries are the client's own word.
 */
export function clientAddress(c: Context<AppEnv>, proxyHeader: string | null): string {
  const told = proxyHeader === null ? undefined : c.req.header(proxyHeader)?.split(",").at(-1)?.trim();
  if (told !== undefined && told !== "") return told;
  // Tests call the app without a connection.
  const isConnected = typeof c.env === "object" && c.env !== null && "incoming" in c.env;
  return (isConnected ? getConnInfo(c).remote.address : undefined) ?? "unknown";
}
