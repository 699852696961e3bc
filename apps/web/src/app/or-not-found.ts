/** What the server does not know is a page that does not exist, not a failure. */
import { notFound } from "@tanstack/react-router";

import { refusalOf, type Refusal } from "./api.ts";

/** Waits for an answer; where it says that the thing is unknown, or could not be, throws the router's `notFound`. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const refusal = refusalOf(error);
    const isUnknown = refusal?.kind === "NOT_FOUND" && refusal.code !== "unknown-period";
    if (isUnknown || isNoIdentifier(refusal)) throw notFound({ data: { code: refusal?.code ?? null } });
    throw error;
  }
}

const IN_THE_PATH: ReadonlySet<string> = new Set(["organisation", "strategy", "element", "indicator"]);

/** Whether the server could not even take a part of the path for a name. */
function isNoIdentifier(refusal: Refusal | null): boolean {
  if (refusal?.code !== "bad-input") return false;
  const fields = String(refusal.params["fields"] ?? "").split(", ");
  return fields.every((field) => IN_THE_PATH.has(field));
}
