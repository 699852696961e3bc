/** The procedures as REST: which address leads to which, and which of its parameters are no texts. */
import { z } from "zod";

import { appRouter } from "../router.ts";

export interface RestRoute {
  /** The procedure's name: `strategies.tree`. */
  readonly name: string;
  readonly type: "query" | "mutation";
  readonly method: string;
  /** The parts of the address; a parameter in braces. */
  readonly parts: readonly string[];
  readonly kinds: ReadonlyMap<string, "number" | "boolean">;
}

export interface FoundRoute {
  readonly route: RestRoute;
  readonly parameters: Readonly<Record<string, string>>;
}

export function listRestRoutes(): readonly RestRoute[] {
  // oxlint-disable-next-line no-underscore-dangle -- how tRPC names it
  return Object.entries(appRouter._def.procedures).flatMap(([name, procedure]) => {
    const { meta, type, inputs } = describeProcedure(procedure);
    if (meta.openapi === undefined || type === "subscription") return [];
    const { method, path } = meta.openapi;
    const kinds = new Map(inputs.flatMap((input) => kindsOfFields(input)));
    return [{ name, type, method, parts: partsOf(path), kinds }];
  });
}

/** The first route that the path fits, whatever its method, so that a wrong method can be told from a wrong address. */
export function matchRoute(
  routes: readonly RestRoute[],
  method: string,
  path: string,
): FoundRoute | "other-method" | null {
  const parts = partsOf(path);
  let isKnownPath = false;
  for (const route of routes) {
    const parameters = fitParts(route.parts, parts);
    if (parameters === null) continue;
    if (route.method === method) return { route, parameters };
    isKnownPath = true;
  }
  return isKnownPath ? "other-method" : null;
}

const procedureSchema = z.object({
  type: z.enum(["query", "mutation", "subscription"]),
  inputs: z.array(z.instanceof(z.ZodType)),
  meta: z.object({ openapi: z.object({ method: z.string(), path: z.string() }).optional() }).default({}),
});

/** tRPC keeps procedures by their full name and does not type what they were made of, so that is read as data. */
function describeProcedure(procedure: object): z.infer<typeof procedureSchema> {
  return procedureSchema.parse(Reflect.get(procedure, "_def"));
}

const fieldKindsSchema = z.object({
  properties: z.record(z.string(), z.object({ type: z.string().optional() })).default({}),
});

/** Query strings bear texts only; fields of these kinds are read from them. */
function kindsOfFields(input: z.ZodType): (readonly [string, "number" | "boolean"])[] {
  const { properties } = fieldKindsSchema.parse(z.toJSONSchema(input, { io: "input" }));
  return Object.entries(properties).flatMap(([field, { type }]): [string, "number" | "boolean"][] => {
    if (type === "integer" || type === "number") return [[field, "number"]];
    return type === "boolean" ? [[field, "boolean"]] : [];
  });
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

function fitParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const parameters: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const part = parts[at] ?? "";
    const name = /^\{(.+)\}$/.exec(expected)?.[1];
    if (name === undefined) {
      if (part !== expected) return null;
    } else {
      const text = decodePart(part);
      if (text === null) return null;
      parameters[name] = text;
    }
  }
  return parameters;
}

/** Null for an escape that stands for no character. */
function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
