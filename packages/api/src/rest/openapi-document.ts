/** The OpenAPI document of the REST addresses. */
import { generateOpenApiDocument, type OpenAPIObject } from "trpc-to-openapi";
import { z } from "zod";

import { appRouter } from "../router.ts";

const DESCRIPTION = `Strategies with their figures, explained; the same procedures as the typed API.

Figures are exact decimals in text; round them once, when you show them. Answers carry an ETag: send it back as
If-None-Match, and an answer that has not changed is 304. Error messages follow Accept-Language (pl, en).`;

const errorSchema = z
  .object({
    message: z.string().meta({ description: "In the language of Accept-Language." }),
    code: z.string().meta({ examples: ["NOT_FOUND"] }),
    miara: z.object({
      code: z.string().meta({ description: "What was wrong.", examples: ["unknown-element"] }),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
    problems: z.array(
      z.object({
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
        file: z.string().nullable(),
        line: z.int().nullable(),
        message: z.string(),
      }),
    ),
  })
  .meta({ description: "What went wrong." });

/** `base` is the path that the addresses stand under, `/api/v1`. */
export function openApiDocument(base: string): OpenAPIObject {
  const document = generateOpenApiDocument(appRouter, {
    title: "Miara",
    description: DESCRIPTION,
    version: "1.0.0",
    baseUrl: base,
  });
  const schemas = document.components?.schemas ?? {};
  const { $schema: _, ...error } = z.toJSONSchema(errorSchema);
  for (const name of Object.keys(schemas)) {
    // The generator describes errors as its own handler would send them.
    if (name.startsWith("error.")) Object.assign(schemas, { [name]: error });
  }
  return document;
}
