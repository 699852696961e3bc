/** Refusals that come before the API: the same shape as its REST errors, or plain words for a page. */
import type { MessageParams } from "@miara/domain/domain-error";
import { describe } from "@miara/messages/describe";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

import type { AppEnv } from "./app-env.ts";
import { textsOf } from "./texts.ts";

const NAMES: Partial<Record<ContentfulStatusCode, string>> = {
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_SUPPORTED",
  413: "PAYLOAD_TOO_LARGE",
  421: "MISDIRECTED_REQUEST",
  500: "INTERNAL_SERVER_ERROR",
  503: "SERVICE_UNAVAILABLE",
};

export function refuse(
  c: Context<AppEnv>,
  status: ContentfulStatusCode,
  code: string,
  params: MessageParams = {},
): Response {
  const message = describe(textsOf(c.get("language")), { code, params });
  c.header("cache-control", "no-store");
  if (!c.req.path.startsWith("/api/")) return c.text(`${message}\n`, status);
  return c.json(
    { message, code: NAMES[status] ?? "BAD_REQUEST", miara: { code, params }, problems: [] },
    status,
  );
}
