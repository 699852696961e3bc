/** The port: taken with a clear word where that fails, and let go of in good order. */
import { createServer } from "node:http";

import { getRequestListener } from "@hono/node-server";

import { CommandFailure } from "../command/command-failure.ts";
import type { Surroundings } from "../command/surroundings.ts";

export interface Listening {
  /** `http://127.0.0.1:4600` */
  readonly address: string;
  /** Answers what has begun, for a few seconds at most, and takes nothing new. */
  readonly close: () => Promise<void>;
}

const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 60_000;
/** A connection on which nothing moves for so long is let go, so that a slow reader holds nothing for ever. */
const IDLE_CONNECTION_MS = 60_000;
/**
 * Between two requests it is kept for longer than a proxy in front keeps it (nginx: 60 s). Where both let go at the same
 * moment, a request that is just being sent fails, and a save is not sent twice by itself.
 */
const KEPT_CONNECTION_MS = 65_000;
const FAREWELL_MS = 3_000;

export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
  { texts }: Pick<Surroundings, "texts">,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN_MS,
      requestTimeout: REQUEST_WITHIN_MS,
      keepAliveTimeout: KEPT_CONNECTION_MS,
    },
    getRequestListener(fetch),
  );
  server.setTimeout(IDLE_CONNECTION_MS);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new CommandFailure(wordsOf(error))));
    server.listen(port, host.replace(/^\[|\]$/g, ""), () => resolve());
  });
  const bound = server.address();
  const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
  return {
    address: `http://${host.includes(":") ? `[${host.replace(/^\[|\]$/g, "")}]` : host}:${boundPort}`,
    close: () =>
      new Promise((resolve) => {
        const farewell = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
        server.close(() => {
          clearTimeout(farewell);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };

  function wordsOf(error: NodeJS.ErrnoException): string {
    if (error.code === "EADDRINUSE")
      return texts.t("cli:serve/portTaken", { port, other: port === 65_535 ? 4600 : port + 1 });
    if (error.code === "EACCES") return texts.t("cli:serve/portForbidden", { port });
    if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
      return texts.t("cli:serve/addressMissing", { host });
    return error.message;
  }
}
