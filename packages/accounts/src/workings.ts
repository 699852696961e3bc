/** What every part of the accounts works with. */
import type { OneTimeLink } from "@miara/db/one-time-link-repository";

import type { LibraryOptions, setUpLibrary } from "./library.ts";
import type { Account } from "./person.ts";

export interface SentLink {
  readonly kind: OneTimeLink["kind"];
  readonly to: string;
  readonly name: string;
  readonly url: string;
  readonly language: Account["language"];
}

/** Sends a link by mail, or says that no mail went out: then it is handed over. */
export type SendLink = (link: SentLink) => Promise<"sent" | "hand-over">;

export interface AccountsOptions extends LibraryOptions {
  /** Where links lead: `http://127.0.0.1:4600`. */
  readonly origin: () => string;
  readonly now: () => Date;
  readonly sendLink: SendLink;
}

export interface Workings {
  readonly options: AccountsOptions;
  readonly library: ReturnType<typeof setUpLibrary>;
  readonly context: Awaited<ReturnType<typeof setUpLibrary>["$context"]>;
}
