/** The procedures of the API as data: what each asks of its caller, and a way to call it by its name. */
import { callTRPCProcedure } from "@trpc/server";
import { z } from "zod";

import type { ApiContext } from "../src/context.ts";
import { appRouter } from "../src/router.ts";

const definitionSchema = z.object({
  type: z.enum(["query", "mutation", "subscription"]),
  inputs: z.array(z.instanceof(z.ZodType)),
  meta: z.object({
    right: z.string().optional(),
    notRest: z.string().optional(),
    openapi: z.object({ method: z.string(), path: z.string(), summary: z.string() }).optional(),
  }),
});

export interface Procedure {
  readonly name: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly right: string | undefined;
  readonly isRest: boolean;
  readonly openapi: { readonly method: string; readonly path: string; readonly summary: string } | undefined;
  readonly notRest: string | undefined;
  readonly input: z.ZodType | undefined;
}

export function listProcedures(): readonly Procedure[] {
  // oxlint-disable-next-line no-underscore-dangle -- how tRPC names it
  return Object.entries(appRouter._def.procedures).map(([name, procedure]) => {
    const { type, inputs, meta } = definitionSchema.parse(Reflect.get(procedure, "_def"));
    const { right, notRest, openapi } = meta;
    return { name, type, right, notRest, isRest: openapi !== undefined, openapi, input: inputs[0] };
  });
}

export type Outcome =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly code: string; readonly status: string; readonly error: unknown };

/** Calls as HTTP would. Of a subscription the first event is the answer. */
export async function call({ name, type }: Procedure, context: ApiContext, input: unknown): Promise<Outcome> {
  const ended = new AbortController();
  try {
    const answer: unknown = await callTRPCProcedure({
      router: appRouter,
      path: name,
      type,
      ctx: context,
      getRawInput: () => Promise.resolve(input),
      signal: ended.signal,
      batchIndex: 0,
    });
    return { ok: true, answer: type === "subscription" ? await firstOf(answer) : answer };
  } catch (error) {
    const { code = "", cause } = error as { code?: string; cause?: { code?: string } };
    return { ok: false, status: code, code: cause?.code ?? "", error };
  } finally {
    ended.abort();
  }
}

async function firstOf(answer: unknown): Promise<unknown> {
  for await (const event of answer as AsyncIterable<unknown>) return event;
}
