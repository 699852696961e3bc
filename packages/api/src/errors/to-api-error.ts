/** The one place where errors of every layer become errors of the API. */
import { randomUUID } from "node:crypto";

import { DatabaseError } from "@miara/db/errors";
import { DomainError } from "@miara/domain/domain-error";
import { TRPCError, type TRPC_ERROR_CODE_KEY } from "@trpc/server";
import { ZodError } from "zod";

import type { ApiContext } from "../context.ts";
import { ApiFailure, type ApiProblem } from "./api-failure.ts";
import { BrokenRule } from "./broken-rule.ts";

/** What can be expected to go wrong, and what it means to a client. Any other code is a fault of ours. */
const STATUS_OF_CODE: Readonly<Record<string, TRPC_ERROR_CODE_KEY>> = {
  "unknown-strategy": "NOT_FOUND",
  "unknown-element": "NOT_FOUND",
  "unknown-indicator": "NOT_FOUND",
  "unknown-period": "BAD_REQUEST",
  "unknown-round": "NOT_FOUND",
  "unknown-comment": "NOT_FOUND",
  "unknown-attachment": "NOT_FOUND",
  "not-known-then": "NOT_FOUND",
  "round-not-closed": "UNPROCESSABLE_CONTENT",
  "reason-needed": "UNPROCESSABLE_CONTENT",
  "not-signed-in": "UNAUTHORIZED",
  "session-needed": "FORBIDDEN",
  "role-may-not": "FORBIDDEN",
  "not-yours": "FORBIDDEN",
  "period-not-open": "FORBIDDEN",
  "period-closed": "FORBIDDEN",
  archived: "FORBIDDEN",
  "read-only-token": "FORBIDDEN",
  "too-many-attempts": "TOO_MANY_REQUESTS",
  "too-many-watchers": "TOO_MANY_REQUESTS",
  "server-stops": "SERVICE_UNAVAILABLE",
  "no-accounts-here": "UNPROCESSABLE_CONTENT",
  "report-handed-in": "FORBIDDEN",
  "already-set-up": "CONFLICT",
  "password-too-short": "UNPROCESSABLE_CONTENT",
  "password-too-long": "UNPROCESSABLE_CONTENT",
  "password-is-email": "UNPROCESSABLE_CONTENT",
  "email-taken": "CONFLICT",
  "unknown-account": "NOT_FOUND",
  "account-deactivated": "FORBIDDEN",
  "last-administrator": "CONFLICT",
  "unknown-link": "NOT_FOUND",
  "link-used": "CONFLICT",
  "link-expired": "CONFLICT",
  "unknown-token": "NOT_FOUND",
  "unknown-device-code": "NOT_FOUND",
  "attachment-too-large": "PAYLOAD_TOO_LARGE",
  "attachment-kind": "UNPROCESSABLE_CONTENT",
  "attachment-empty": "UNPROCESSABLE_CONTENT",
  "wrong-set-up-token": "FORBIDDEN",
  "import-refused": "UNPROCESSABLE_CONTENT",
  "import-changes-closed-period": "UNPROCESSABLE_CONTENT",
  "revision-conflict": "CONFLICT",
  "storage-full": "SERVICE_UNAVAILABLE",
  "storage-busy": "SERVICE_UNAVAILABLE",
  "storage-read-only": "SERVICE_UNAVAILABLE",
  "storage-unavailable": "SERVICE_UNAVAILABLE",
  "text-not-storable": "BAD_REQUEST",
};

/**
 * The error to answer with; its cause is an `ApiFailure`. What nobody expected is reported to the operator under an
 * id, and the answer holds that id and nothing else of it.
 */
export function toApiError(error: TRPCError, context: Pick<ApiContext, "report">, path: string): TRPCError {
  const failure = expectedFailure(error);
  if (failure !== null) {
    const otherwise = failure instanceof BrokenRule ? "UNPROCESSABLE_CONTENT" : error.code;
    const code = Object.hasOwn(STATUS_OF_CODE, failure.code)
      ? (STATUS_OF_CODE[failure.code] ?? otherwise)
      : otherwise;
    return new TRPCError({ code, message: failure.code, cause: failure });
  }
  if (error.code !== "INTERNAL_SERVER_ERROR") return error;
  const id = randomUUID();
  context.report(error.cause ?? error, { id, path });
  const cause = new ApiFailure("unexpected", { id });
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: cause.code, cause });
}

function expectedFailure({ code, cause }: TRPCError): ApiFailure | null {
  if (cause instanceof ApiFailure) return cause;
  if (
    (cause instanceof DomainError || cause instanceof DatabaseError) &&
    Object.hasOwn(STATUS_OF_CODE, cause.code)
  )
    return new ApiFailure(cause.code, cause.params);
  if (code === "BAD_REQUEST" && cause instanceof ZodError) return badInput(cause);
  return null;
}

function badInput(error: ZodError): ApiFailure {
  const problems = error.issues.map((issue): ApiProblem => {
    const field = issue.path.join(".") || "input";
    const rule = ruleOf(issue);
    // What the API itself asks of inputs has words of its own; rules of the model have theirs.
    if (rule !== null && !RULES_OF_INPUTS.has(rule))
      return { code: "input-rule", params: { field, rule }, file: null, line: null };
    const code = rule === null ? problemCode(issue) : `input-${rule}`;
    return { code, params: { field }, file: null, line: null };
  });
  const fields = [...new Set(problems.map(({ params }) => params["field"]))].join(", ");
  return new ApiFailure("bad-input", { fields }, problems);
}

const RULES_OF_INPUTS: ReadonlySet<string> = new Set([
  "empty",
  "too-long",
  "too-small",
  "too-large",
  "too-many",
  "not-an-identifier",
  "not-an-email",
  "not-an-address",
  "no-files",
  "too-many-files",
]);

/** Our schemas put a code in place of a message. */
function ruleOf({ message }: ZodError["issues"][number]): string | null {
  return /^[a-z]+(?:-[a-z]+)*$/.test(message) ? message : null;
}

/** The issues of plain types are told apart here. */
function problemCode(issue: ZodError["issues"][number]): string {
  if (issue.code !== "invalid_type") return "input-wrong";
  // An issue does not keep the input; its message says what was received.
  return issue.message.endsWith("received undefined") ? "input-missing" : "input-wrong-type";
}
