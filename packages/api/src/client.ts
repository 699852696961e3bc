/** The typed client for whoever reads or writes through the API: the web app, the terminal, other programs. */
import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  type TRPCLink,
} from "@trpc/client";

import { eventSourceOver } from "./live/event-source.ts";
import type { AppRouter } from "./router.ts";

export type MiaraClient = TRPCClient<AppRouter>;

export interface MiaraClientOptions {
  /** The server's origin: `http://127.0.0.1:4600`. Empty in a page that the server sent. */
  readonly url: string;
  readonly fetch?: typeof globalThis.fetch;
  /** A token goes here: `authorization: Bearer …`. A page of the server is known by its session. */
  readonly headers?: () => Record<string, string>;
}

/** One request a call, never a batch: queries are GETs, so their answers can be kept by address and ETag. */
export function createMiaraClient(options: MiaraClientOptions): MiaraClient {
  return createTRPCClient<AppRouter>({ links: [miaraLink(options)] });
}

/** For frontends that put their own links before it. Subscriptions stay open as a stream of events. */
export function miaraLink(options: MiaraClientOptions): TRPCLink<AppRouter> {
  const { fetch, headers } = options;
  const url = `${options.url}/api/trpc`;
  return splitLink<AppRouter>({
    condition: ({ type }) => type === "subscription",
    true: httpSubscriptionLink<AppRouter, ReturnType<typeof eventSourceOver>>({
      url,
      EventSource: eventSourceOver(fetch ?? globalThis.fetch.bind(globalThis), headers ?? (() => ({}))),
    }),
    false: httpLink<AppRouter>({
      url,
      ...(fetch === undefined
        ? {}
        : { fetch: (input, init) => fetch(input, { ...init, signal: init?.signal ?? null }) }),
      ...(headers === undefined ? {} : { headers }),
    }),
  });
}
