/** What the server says is wrong with single files. */
import { TRPCClientError } from "@trpc/client";
import { z } from "zod";

import type { FileProblem } from "./import-step.ts";

const dataSchema = z.object({
  problems: z.array(z.object({ file: z.string().nullable(), line: z.int().nullable(), message: z.string() })),
});

export function fileProblemsOf(error: unknown): readonly FileProblem[] {
  const read = dataSchema.safeParse(error instanceof TRPCClientError ? error.data : null);
  return read.success ? read.data.problems : [];
}
