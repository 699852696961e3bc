/** The typed client for whoever reads or writes through the API: the web app, the terminal, other programs. */
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";

import type { AppRouter } from "./router.ts";

export type MiaraClient = TRPCClient<AppRouter>;

export interface MiaraClientOptions {
  /** The server's origin: `http://127.0.0.1:4600`. Empty in a page that the server sent. */
  readonly url: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly headers?: () => Record<string, string>;
}

/** One request a call, never a batch: queries are GETs, so their answers can be kept by address and ETag. */
export function createMiaraClient(options: MiaraClientOptions): MiaraClient {
  return createTRPCClient<AppRouter>({ links: [miaraLink(options)] });
}

/** For frontends that put their own links before it. */
export function miaraLink(options: MiaraClientOptions): ReturnType<typeof httpLink<AppRouter>> {
  const { fetch } = options;
  return httpLink<AppRouter>({
    url: `${options.url}/api/trpc`,
    ...(fetch === undefined
      ? {}
      : { fetch: (input, init) => fetch(input, { ...init, signal: init?.signal ?? null }) }),
    ...(options.headers === undefined ? {} : { headers: options.headers }),
  });
}
