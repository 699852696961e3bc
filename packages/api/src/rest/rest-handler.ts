/**
 * The procedures as REST under a base path.
 *
 * The document of these addresses is made by trpc-to-openapi; the requests are answered here, because its own handler
 * leaves escapes in addresses as they are (`II.7.%C5%82`), turns the inputs' schemas into coercing ones for every
 * caller, and makes the document anew for each request.
 */
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";

import type { ApiContext } from "../context.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { appRouter } from "../router.ts";
import { listRestRoutes, matchRoute, type FoundRoute } from "./rest-routes.ts";

export type RestHandler = (request: Request, context: ApiContext) => Promise<Response>;

/** Answers requests whose path begins with `base`, `/api/v1`. Never throws: errors are answers. */
export function createRestHandler(base: string): RestHandler {
  const routes = listRestRoutes();
  return async (request, context) => {
    const url = new URL(request.url);
    const found = matchRoute(routes, request.method, url.pathname.slice(base.length));
    const name = found === null || found === "other-method" ? undefined : found.route.name;
    try {
      if (found === null) throw new TRPCError({ code: "NOT_FOUND" });
      if (found === "other-method") throw new TRPCError({ code: "METHOD_NOT_SUPPORTED" });
      const input = await readInput(found, request, url);
      const answer: unknown = await callTRPCProcedure({
        router: appRouter,
        path: found.route.name,
        type: found.route.type,
        ctx: context,
        getRawInput: async () => input,
        signal: request.signal,
        batchIndex: 0,
      });
      return Response.json(answer);
    } catch (error) {
      return answerFailure(error, context, name);
    }
  };
}

async function readInput({ route, parameters }: FoundRoute, request: Request, url: URL): Promise<unknown> {
  if (route.method !== "GET") return { ...(await readBody(request)), ...parameters };
  const asked = [...url.searchParams].map(([field, text]) => [field, readText(text, route.kinds.get(field))]);
  return { ...Object.fromEntries(asked), ...parameters };
}

async function readBody(request: Request): Promise<object> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json(?:;|$)/i.test(type)) throw new TRPCError({ code: "UNSUPPORTED_MEDIA_TYPE" });
  const text = await request.text();
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null) return body;
  } catch (cause) {
    throw new TRPCError({ code: "PARSE_ERROR", cause });
  }
  throw new TRPCError({ code: "PARSE_ERROR" });
}

/** What can't be read stays as it is, and the input's schema says what is wrong with it. */
function readText(text: string, kind: "number" | "boolean" | undefined): string | number | boolean {
  if (kind === "number" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** The answer to an error that was thrown, in the shape that all of REST has. */
export function answerFailure(thrown: unknown, context: ApiContext, name: string | undefined): Response {
  const error = toApiError(getTRPCErrorFromUnknown(thrown), context, name ?? "rest");
  const { message, data } = getTRPCErrorShape({
    // oxlint-disable-next-line no-underscore-dangle -- how tRPC names it
    config: appRouter._def._config,
    error,
    type: "unknown",
    path: name,
    input: undefined,
    ctx: context,
  });
  const { code, miara, problems } = data;
  return Response.json({ message, code, miara, problems }, { status: getHTTPStatusCodeFromError(error) });
}
