import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type { Reference } from "../reference/reference.schema.ts";
import type {
  AsKnown,
  AsKnownInput,
  CompareInput,
  Comparison,
  Published,
  PublishedInput,
  Verification,
} from "./history.schema.ts";

export function readAsKnown(_context: ApiContext, _input: AsKnownInput): Promise<AsKnown> {
  throw new ApiFailure("bad-request");
}

export function compareMoments(_context: ApiContext, _input: CompareInput): Promise<Comparison> {
  throw new ApiFailure("bad-request");
}

export function readPublished(_context: ApiContext, _input: PublishedInput): Promise<Published> {
  throw new ApiFailure("bad-request");
}

export function verifyHistory(_context: ApiContext, _input: Reference): Promise<Verification> {
  throw new ApiFailure("bad-request");
}
