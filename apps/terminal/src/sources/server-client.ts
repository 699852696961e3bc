/** The typed client of a server, as one account or as the public. */
import { createMiaraClient, type MiaraClient } from "@miara/api/client";
import type { Language } from "@miara/domain/text";

export interface ServerAccess {
  /** The origin: `http://127.0.0.1:4600`. */
  readonly address: string;
  readonly language: Language;
  /** Null: as the public. */
  readonly token: string | null;
}

/** With a token no redirect is followed: it was made for this server and goes to no other. */
export function openClient(
  { address, language, token }: ServerAccess,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): MiaraClient {
  return createMiaraClient({
    url: address,
    fetch: (input, init) => fetch(input, { ...init, redirect: token === null ? "follow" : "error" }),
    headers: () => ({
      "accept-language": language,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    }),
  });
}
