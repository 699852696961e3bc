/** What went wrong with a server, as a problem with words. */
import { TRPCClientError } from "@trpc/client";

import { CodedProblem, reasonOf, TerminalProblem } from "../command-line/problem.ts";

/** Asks; whatever goes wrong is thrown as `problemOf` has it. */
export async function askServer<Answer>(address: string, question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    throw problemOf(error, address);
  }
}

/** An answer of the server in its own code, or that there was none. */
export function problemOf(error: unknown, address: string): Error {
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
