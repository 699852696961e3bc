/** Strategies of a server, by its typed API. */
import { randomUUID } from "node:crypto";

import type { MiaraClient } from "@miara/api/client";
import type { ElementId } from "@miara/domain/ids";
import type { Language } from "@miara/domain/text";

import type { LiveListener, LiveSource } from "./live-source.ts";
import { RevalidatingFetch } from "./revalidating-fetch.ts";
import { openClient, type ServerAccess } from "./server-client.ts";
import { askServer, problemOf } from "./server-problem.ts";
import type { AsOf, SourceHouse, StrategyChoice, StrategySource } from "./source.ts";

/** A strategy of a server, and how far its changes have come. */
export interface RevisedChoice extends StrategyChoice {
  readonly revision: number;
  /** ISO moment; null: never. */
  readonly changedAt: string | null;
}

export type Change = Awaited<ReturnType<MiaraClient["changes"]["list"]["query"]>>["changes"][number];

export interface ChangesAsked {
  readonly limit: number;
  /** Only those of this element. */
  readonly element?: ElementId;
  /** Only those before this revision. */
  readonly before?: number;
}

export class ServerHouse implements SourceHouse {
  readonly where: string;
  /** Whether it is asked as an account. */
  readonly isSignedIn: boolean;
  readonly #language: Language;
  readonly #fetch = new RevalidatingFetch();
  readonly #client: MiaraClient;

  constructor(access: ServerAccess) {
    this.where = access.address;
    this.isSignedIn = access.token !== null;
    this.#language = access.language;
    this.#client = openClient(access, this.#fetch.fetch);
  }

  async list(): Promise<readonly RevisedChoice[]> {
    const answer = await this.#ask(() => this.#client.strategies.list.query());
    return answer.strategies;
  }

  /** The latest first. */
  async changes(choice: StrategyChoice, asked: ChangesAsked): Promise<readonly Change[]> {
    const reference = { organisation: choice.organisation.id, strategy: choice.id };
    const answer = await this.#ask(() => this.#client.changes.list.query({ ...reference, ...asked }));
    return answer.changes;
  }

  /** Changes are told to those who are signed in. Gives back how to stop listening. */
  listen(choice: StrategyChoice, listener: LiveListener): () => void {
    const reference = { organisation: choice.organisation.id, strategy: choice.id };
    const subscription = this.#client.live.watch.subscribe(
      { ...reference, client: `terminal-${randomUUID()}`, element: null },
      {
        onData: (event) => {
          if (event.kind === "hello") listener.onOpen();
          else if (event.kind === "changed") listener.onChange();
        },
        onConnectionStateChange: ({ state }) => {
          if (state === "connecting") listener.onLost();
        },
        onError: (error) => {
          listener.onRefused(problemOf(error, this.where));
        },
      },
    );
    return () => {
      subscription.unsubscribe();
    };
  }

  open(choice: StrategyChoice): StrategySource | LiveSource {
    const reference = { organisation: choice.organisation.id, strategy: choice.id };
    const at = (asOf: AsOf): typeof reference & { asOf?: string } =>
      asOf === undefined ? reference : { ...reference, asOf };
    const client = this.#client;
    const ask = this.#ask.bind(this);
    const fetch = this.#fetch;
    const source: StrategySource = {
      choice,
      get generation() {
        return fetch.generation;
      },
      tree: (asOf) => ask(() => client.strategies.tree.query(at(asOf))),
      card: (element, asOf) => ask(() => client.elements.card.query({ ...at(asOf), element })),
      explanation: (element, asOf) => ask(() => client.explanations.get.query({ ...at(asOf), element })),
      findings: (asOf) => ask(() => client.findings.list.query(at(asOf))),
      page: (element, asOf) => this.#page(choice, element, asOf),
    };
    if (!this.isSignedIn) return source;
    return Object.assign(source, { listen: (listener: LiveListener) => this.listen(choice, listener) });
  }

  #page(choice: StrategyChoice, element: ElementId | null, asOf: AsOf): string {
    const parts = [choice.organisation.id, choice.id, ...(element === null ? [] : [element])];
    const address = new URL(`/${parts.map(encodeURIComponent).join("/")}`, this.where);
    address.searchParams.set("lang", this.#language);
    if (asOf !== undefined) address.searchParams.set("asOf", asOf);
    return address.href;
  }

  #ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    return askServer(this.where, question);
  }
}
