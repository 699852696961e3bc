/** What the server does not know is a page that does not exist, not a failure. */
import { notFound } from "@tanstack/react-router";

import { refusalOf } from "./api.ts";

/** Waits for an answer; where it says that the thing is unknown, or could not be, throws the router's `notFound`. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const refusal = refusalOf(error);
    const isUnknown = refusal?.kind === "NOT_FOUND" && refusal.code !== "unknown-period";
    const isNoIdentifier = refusal?.kind === "BAD_REQUEST" && refusal.code === null;
    if (isUnknown || isNoIdentifier) throw notFound({ data: { code: refusal.code } });
    throw error;
  }
}
