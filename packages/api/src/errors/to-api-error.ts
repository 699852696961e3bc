/** The one place where errors of every layer become errors of the API. */
import { randomUUID } from "node:crypto";

import { DomainError } from "@miara/domain/domain-error";
import { TRPCError, type TRPC_ERROR_CODE_KEY } from "@trpc/server";
import { ZodError } from "zod";

import type { ApiContext } from "../context.ts";
import { ApiFailure, type ApiProblem } from "./api-failure.ts";

/** Codes whose meaning for a client is something else than "the request was wrong". */
const STATUS_OF_CODE: Readonly<Record<string, TRPC_ERROR_CODE_KEY>> = {
  "unknown-strategy": "NOT_FOUND",
  "unknown-element": "NOT_FOUND",
  "import-refused": "UNPROCESSABLE_CONTENT",
  "file-too-large": "PAYLOAD_TOO_LARGE",
  "revision-conflict": "CONFLICT",
};

/**
 * The error to answer with; its cause is an `ApiFailure`. What nobody expected is reported to the operator under an
 * id, and the answer holds that id and nothing else of it.
 */
export function toApiError(error: TRPCError, context: Pick<ApiContext, "report">, path: string): TRPCError {
  const { cause } = error;
  if (cause instanceof ApiFailure) return answerWith(cause, error.code);
  if (cause instanceof DomainError) return answerWith(new ApiFailure(cause.code, cause.params));
  if (error.code === "BAD_REQUEST" && cause instanceof ZodError) return answerWith(badInput(cause));
  if (error.code !== "INTERNAL_SERVER_ERROR") return error;
  const id = randomUUID();
  context.report(cause ?? error, { id, path });
  return answerWith(new ApiFailure("unexpected", { id }), "INTERNAL_SERVER_ERROR");
}

function answerWith(failure: ApiFailure, otherwise: TRPC_ERROR_CODE_KEY = "BAD_REQUEST"): TRPCError {
  const code = STATUS_OF_CODE[failure.code] ?? otherwise;
  return new TRPCError({ code, message: failure.code, cause: failure });
}

function badInput(error: ZodError): ApiFailure {
  const problems = error.issues.map((issue): ApiProblem => ({
    code: "bad-input-field",
    params: { field: issue.path.join(".") || "-", problem: issue.message },
    file: null,
    line: null,
  }));
  return new ApiFailure(
    "bad-input",
    { fields: problems.map(({ params }) => params["field"]).join(", ") },
    problems,
  );
}
