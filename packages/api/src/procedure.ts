/** The ground that every procedure stands on: context, documentation of its REST form, and errors in one shape. */
import { initTRPC } from "@trpc/server";
import type { OpenApiMeta } from "trpc-to-openapi";

import type { ApiContext } from "./context.ts";
import { answerError } from "./errors/answer-error.ts";
import { toApiError } from "./errors/to-api-error.ts";

const t = initTRPC
  .context<ApiContext>()
  .meta<OpenApiMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => answerError(shape, error, ctx),
  });

export const { router, createCallerFactory } = t;

/** Every procedure is made from this one, so that no error leaves without its code. */
export const procedure = t.procedure.use(async ({ next, ctx, path }) => {
  const result = await next();
  if (!result.ok) throw toApiError(result.error, ctx, path);
  return result;
});
