/** Strategies of a server, by its typed API. */
import { createMiaraClient, type MiaraClient } from "@miara/api/client";
import type { ElementId } from "@miara/domain/ids";
import type { Language } from "@miara/domain/text";
import { TRPCClientError } from "@trpc/client";

import { CodedProblem, reasonOf, TerminalProblem } from "../command-line/problem.ts";
import { RevalidatingFetch } from "./revalidating-fetch.ts";
import type { AsOf, SourceHouse, StrategyChoice, StrategySource } from "./source.ts";

export interface ServerOptions {
  /** The origin: `http://127.0.0.1:4600`. */
  readonly address: string;
  readonly language: Language;
}

export class ServerHouse implements SourceHouse {
  readonly where: string;
  readonly #language: Language;
  readonly #fetch = new RevalidatingFetch();
  readonly #client: MiaraClient;

  constructor({ address, language }: ServerOptions) {
    this.where = address;
    this.#language = language;
    this.#client = createMiaraClient({
      url: address,
      fetch: this.#fetch.fetch,
      headers: () => ({ "accept-language": language }),
    });
  }

  async list(): Promise<readonly StrategyChoice[]> {
    const answer = await this.#ask(() => this.#client.strategies.list.query());
    return answer.strategies;
  }

  open(choice: StrategyChoice): StrategySource {
    const reference = { organisation: choice.organisation.id, strategy: choice.id };
    const at = (asOf: AsOf): typeof reference & { asOf?: string } =>
      asOf === undefined ? reference : { ...reference, asOf };
    const client = this.#client;
    const ask = this.#ask.bind(this);
    const fetch = this.#fetch;
    return {
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
  }

  #page(choice: StrategyChoice, element: ElementId | null, asOf: AsOf): string {
    const parts = [choice.organisation.id, choice.id, ...(element === null ? [] : [element])];
    const address = new URL(`/${parts.map(encodeURIComponent).join("/")}`, this.where);
    address.searchParams.set("lang", this.#language);
    if (asOf !== undefined) address.searchParams.set("asOf", asOf);
    return address.href;
  }

  async #ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    try {
      return await question();
    } catch (error) {
      throw problemOf(error, this.where);
    }
  }
}

/** An answer of the server in its own code, or that there was none. */
function problemOf(error: unknown, address: string): Error {
  const coded = codedOf(error);
  if (coded !== null) return coded;
  const isUnreadable = error instanceof TRPCClientError && error.meta?.["response"] !== undefined;
  return new TerminalProblem(isUnreadable ? "bad-answer" : "no-answer", { address, reason: reasonOf(error) });
}

function codedOf(error: unknown): CodedProblem | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("miara" in data)) return null;
  const { miara } = data;
  if (typeof miara !== "object" || miara === null || !("code" in miara) || typeof miara.code !== "string")
    return null;
  const params = "params" in miara && typeof miara.params === "object" ? miara.params : null;
  return new CodedProblem(miara.code, Object.fromEntries(Object.entries(params ?? {}).filter(isFact)));
}

function isFact(entry: [string, unknown]): entry is [string, string | number] {
  return typeof entry[1] === "string" || typeof entry[1] === "number";
}
