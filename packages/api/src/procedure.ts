/** The ground that every procedure stands on: what it asks of its caller, its REST form, and errors in one shape. */
import { initTRPC } from "@trpc/server";
import type { OpenApiMeta } from "trpc-to-openapi";

import type { ApiContext } from "./context.ts";
import { answerError } from "./errors/answer-error.ts";
import { toApiError } from "./errors/to-api-error.ts";
import type { Action } from "./rights/action.ts";

export type ProcedureMeta = OpenApiMeta & {
  /** The right that its service asks for before anything else; `anyone` may call those that ask for none. */
  readonly right?: Action | "anyone";
  /** Why it has no REST form, where it has none. */
  readonly notRest?: string;
};

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter: ({ shape, error, ctx }) => answerError(shape, error, ctx),
  });

export const { router, createCallerFactory } = t;

/** Every procedure is made from this one, so that no error leaves without its code. */
export const procedure = t.procedure.use(async ({ next, ctx, path }) => {
  const result = await next();
  if (!result.ok) throw toApiError(result.error, ctx, path);
  return result;
});
