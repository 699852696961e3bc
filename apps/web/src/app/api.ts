/** The server's answers as queries. */
import { miaraLink } from "@miara/api/client";
import type { AppRouter } from "@miara/api/router";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCClient, TRPCClientError, type TRPCClient } from "@trpc/client";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { createContext, use } from "react";

export type Api = TRPCOptionsProxy<AppRouter>;

export function createQueryClient(): QueryClient {
  // Somebody who was signed in is not any more: the pages learn of it by asking again who is.
  const onError = (error: Error): void => {
    if (refusalOf(error)?.code === "not-signed-in")
      void queryClient.invalidateQueries({ queryKey: [["session", "me"]] });
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // Figures change when somebody reports; a page left open asks again when it is looked at.
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && !isRefusal(error),
      },
    },
  });
  return queryClient;
}

/** For what is no query: changes that are sent in turn, and the stream of what others do. */
export type ApiClient = TRPCClient<AppRouter>;

/** What the server says in words comes in the language of the page, which need not be the browser's. */
export function createClient(url: string): ApiClient {
  const headers = (): Record<string, string> => ({ "accept-language": document.documentElement.lang });
  return createTRPCClient<AppRouter>({ links: [miaraLink({ url, headers })] });
}

export function createApi(queryClient: QueryClient, client: ApiClient): Api {
  return createTRPCOptionsProxy<AppRouter>({ client, queryClient });
}

const ApiContext = createContext<Api | null>(null);
export const ApiProvider = ApiContext.Provider;

export function useApi(): Api {
  const api = use(ApiContext);
  if (api === null) throw new Error("useApi needs an ApiProvider above it");
  return api;
}

/** What the server said no with: the code and facts of the broken rule; null for any other failure. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("code" in data)) return null;
  const miara = "miara" in data ? data.miara : null;
  const coded = typeof miara === "object" && miara !== null && "code" in miara ? miara : null;
  return {
    kind: String(data.code),
    code: coded === null ? null : String(coded.code),
    params: coded !== null && "params" in coded ? readParams(coded.params) : {},
  };
}

export interface Refusal {
  /** tRPC's word: `NOT_FOUND`, `BAD_REQUEST`. */
  readonly kind: string;
  /** The rule: `unknown-element`. */
  readonly code: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The server understood and refused: asking again will not help. */
function isRefusal(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal !== null && refusal.kind !== "INTERNAL_SERVER_ERROR";
}

function readParams(params: unknown): Refusal["params"] {
  if (typeof params !== "object" || params === null) return {};
  return Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}
