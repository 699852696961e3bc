/** What an error looks like to a client: its code, its words, and nothing of how the server is made. */
import type { MessageParams } from "@miara/domain/domain-error";
import type { TRPCDefaultErrorShape, TRPCError, TRPC_ERROR_CODE_KEY } from "@trpc/server";

import type { ApiContext } from "../context.ts";
import { ApiFailure, type ApiProblem } from "./api-failure.ts";

export interface DescribedProblem extends ApiProblem {
  readonly message: string;
}

export interface ErrorData {
  readonly code: TRPC_ERROR_CODE_KEY;
  readonly httpStatus: number;
  readonly path: string | null;
  /** The code that says what was wrong, and what its words are filled with. */
  readonly miara: { readonly code: string; readonly params: MessageParams };
  readonly problems: readonly DescribedProblem[];
}

export interface ErrorShape {
  /** In the language of the one who asks. */
  readonly message: string;
  readonly code: TRPCDefaultErrorShape["code"];
  readonly data: ErrorData;
}

/** Errors that come about before any procedure runs, in our words. */
const CODE_OF_STATUS: Partial<Record<TRPC_ERROR_CODE_KEY, string>> = {
  NOT_FOUND: "unknown-address",
  METHOD_NOT_SUPPORTED: "method-not-supported",
  UNSUPPORTED_MEDIA_TYPE: "not-json",
  PARSE_ERROR: "not-json",
  PAYLOAD_TOO_LARGE: "request-too-large",
};

export function answerError(
  shape: TRPCDefaultErrorShape,
  error: TRPCError,
  context: Pick<ApiContext, "describe"> | undefined,
): ErrorShape {
  const failure =
    error.cause instanceof ApiFailure
      ? error.cause
      : new ApiFailure(CODE_OF_STATUS[error.code] ?? "bad-request", {});
  const describe = context?.describe ?? (({ code }: { readonly code: string }): string => code);
  return {
    message: describe(failure),
    code: shape.code,
    data: {
      code: error.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path ?? null,
      miara: { code: failure.code, params: failure.params },
      problems: failure.problems.map((problem) => ({ ...problem, message: describe(problem) })),
    },
  };
}
