/** Strategies of a server, by its typed API. */
import { randomUUID } from "node:crypto";

import type { MiaraClient } from "@miara/api/client";
import type { ElementId } from "@miara/domain/ids";
import { isoDay } from "@miara/domain/iso-day";
import type { Language } from "@miara/domain/text";

import { CodedProblem } from "../command-line/problem.ts";
import { AssessedPeriods } from "./assessed-periods.ts";
import type { LiveListener, LiveSource } from "./live-source.ts";
import { RevalidatingFetch } from "./revalidating-fetch.ts";
import { openClient, type ServerAccess } from "./server-client.ts";
import { askServer, problemOf } from "./server-problem.ts";
import type {
  AsOf,
  Change,
  ChangesAsked,
  MomentComparison,
  SourceHouse,
  StrategyChoice,
  StrategySource,
} from "./source.ts";
import { fetchWhole } from "./whole-strategy.ts";

/** A strategy of a server, and how far its changes have come. */
export interface RevisedChoice extends StrategyChoice {
  readonly revision: number;
  /** ISO moment; null: never. */
  readonly changedAt: string | null;
}

export class ServerHouse implements SourceHouse {
  readonly where: string;
  /** Whether it is asked as an account. */
  readonly isSignedIn: boolean;
  readonly #language: Language;
  readonly #fetch = new RevalidatingFetch();
  readonly #client: MiaraClient;
  /** For what is too large to be kept as a text beside what is read from it. */
  readonly #passing: MiaraClient;

  constructor(access: ServerAccess) {
    this.where = access.address;
    this.isSignedIn = access.token !== null;
    this.#language = access.language;
    this.#client = openClient(access, this.#fetch.fetch);
    this.#passing = openClient(access);
  }

  async list(): Promise<readonly RevisedChoice[]> {
    const answer = await this.#ask(() => this.#client.strategies.list.query());
    return answer.strategies;
  }

  /** Whether its token is one that the server knows no more; false where nobody answers. */
  async hasLostAccount(): Promise<boolean> {
    if (!this.isSignedIn) return false;
    try {
      const { account } = await this.#passing.session.me.query();
      return account === null;
    } catch {
      // Whoever asks for figures is told of it.
      return false;
    }
  }

  /** The latest first. */
  async changes(choice: StrategyChoice, asked: ChangesAsked): Promise<readonly Change[]> {
    const reference = { organisation: choice.organisation.id, strategy: choice.id };
    const answer = await this.#ask(() => this.#client.changes.list.query({ ...reference, ...asked }));
    return answer.changes;
  }

  /** Two moments of knowledge by their revisions; `to` null: as it is known now. */
  #compareMoments(choice: StrategyChoice, from: number, to: number | null): Promise<MomentComparison> {
    const reference = { organisation: choice.organisation.id, strategy: choice.id };
    const later = to === null ? null : { revision: to };
    return this.#ask(() =>
      this.#client.history.compare.query({ ...reference, from: { revision: from }, to: later }),
    );
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
      course: (asOf) => ask(() => client.strategies.course.query(at(asOf))),
      analysis: async (indicator, asOf) => {
        const page = await ask(() => client.indicators.get.query({ ...at(asOf), indicator }));
        return page.analysis;
      },
      assess: this.#assessor(choice),
      log: {
        list: (asked) => this.changes(choice, asked),
        compare: (from, to) => this.#compareMoments(choice, from, to),
      },
      page: (element, asOf) => this.#page(choice, element, asOf),
    };
    if (!this.isSignedIn) return source;
    return Object.assign(source, { listen: (listener: LiveListener) => this.listen(choice, listener) });
  }

  /** Brings the strategy when it is first asked for, and again when other answers have turned out to be new. */
  #assessor(choice: StrategyChoice): StrategySource["assess"] {
    const reference = { organisation: choice.organisation.id, strategy: choice.id };
    let kept: { readonly generation: number; readonly periods: Promise<AssessedPeriods> } | null = null;
    const load = async (): Promise<AssessedPeriods> => {
      const { where, isSignedIn } = this;
      const whole = await fetchWhole({ client: this.#passing, where, isSignedIn, reference });
      return new AssessedPeriods(whole);
    };
    return async (asOf) => {
      const { generation } = this.#fetch;
      if (kept?.generation !== generation) kept = { generation, periods: load() };
      const { periods } = kept;
      try {
        return (await periods).at(asOf, isoDay(new Date()));
      } catch (problem) {
        if (kept.periods === periods && !(problem instanceof CodedProblem)) kept = null;
        throw problem;
      }
    };
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
