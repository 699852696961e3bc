/** A whole strategy of a server: as those who work on it have it, else as anybody may export it. */
import type { MiaraClient } from "@miara/api/client";
import type { Strategy } from "@miara/domain/strategy";

import { CodedProblem, TerminalProblem } from "../command-line/problem.ts";
import { askServer } from "./server-problem.ts";

export interface WholeStrategyAsked {
  readonly client: MiaraClient;
  readonly where: string;
  readonly isSignedIn: boolean;
  readonly reference: { readonly organisation: string; readonly strategy: string };
}

export async function fetchWhole(asked: WholeStrategyAsked): Promise<Strategy> {
  const { client, where, reference } = asked;
  if (asked.isSignedIn) {
    try {
      const whole = await askServer(where, () => client.strategies.whole.query(reference));
      return whole.strategy;
    } catch (problem) {
      // Somebody may be signed in and have no part in this strategy: then it is theirs to read as anybody's.
      if (!(problem instanceof CodedProblem)) throw problem;
    }
  }
  const file = await askServer(where, () => client.exchange.export.query(reference));
  return readExport(file.text, where);
}

/** The server has checked it; checking thousands of elements again would hold up keys for most of a second. */
function readExport(text: string, address: string): Strategy {
  const file: unknown = JSON.parse(text);
  const isOurs =
    typeof file === "object" && file !== null && "format" in file && file.format === "miara-strategy";
  if (!isOurs || !("version" in file) || file.version !== 1 || !("strategy" in file))
    throw new TerminalProblem("bad-answer", { address, reason: "miara-strategy 1" });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the server writes under this format and version is a strategy
  return file.strategy as Strategy;
}
