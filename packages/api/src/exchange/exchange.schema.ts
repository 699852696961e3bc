/** Strategies as files: in and out. */
import { exactTextSchema } from "@miara/domain/exact-text";
import { severitySchema } from "@miara/domain/finding";
import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { indicatorKindSchema } from "@miara/domain/indicator";
import { observationStatusSchema } from "@miara/domain/observation";
import { periodLabelSchema } from "@miara/domain/period";
import { organisationSchema } from "@miara/domain/strategy";
import { z } from "zod";

export const exportAnswerSchema = z.object({ fileName: z.string(), text: z.string() });
export type ExportAnswer = z.infer<typeof exportAnswerSchema>;

export const importInputSchema = z.object({
  files: z
    .array(z.object({ name: z.string().min(1, "empty").max(500, "too-long"), text: z.string() }))
    .min(1, "no-files")
    .max(2000, "too-many-files")
    .describe("The pages of a city, or one file of Miara's own JSON."),
  dryRun: z.boolean().describe("True: read, check and report, and write nothing."),
  reason: z
    .string()
    .trim()
    .min(1, "empty")
    .max(1000, "too-long")
    .nullable()
    .default(null)
    .describe("Why; kept with the change."),
  expectedRevision: z
    .int()
    .nullable()
    .optional()
    .describe(
      "The revision that the files were prepared on; null: there must be no such strategy; left out: whatever is there is replaced.",
    ),
});
export type ImportInput = z.infer<typeof importInputSchema>;

export const importReportSchema = z.object({
  elements: z.array(
    z.object({
      number: z.string(),
      level: z.int().describe("The rank, a goal's being 1."),
      title: z.string(),
      lead: z.string().nullable(),
      weight: exactTextSchema.nullable(),
      progress: exactTextSchema.nullable(),
      printedProgress: z.string().nullable(),
      planned: exactTextSchema.nullable(),
      actual: exactTextSchema.nullable(),
    }),
  ),
  indicators: z.array(
    z.object({
      element: z.string(),
      kind: indicatorKindSchema,
      name: z.string(),
      source: z.string().nullable(),
      observations: z.array(
        z.object({
          period: z.string(),
          value: exactTextSchema.nullable(),
          status: observationStatusSchema,
          raw: z.string().nullable(),
        }),
      ),
    }),
  ),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: severitySchema,
      file: z.string().nullable(),
      line: z.int().nullable(),
      message: z.string(),
    }),
  ),
});
export type ImportReport = z.infer<typeof importReportSchema>;

export const importTargetSchema = z.object({
  organisation: organisationSchema,
  strategy: strategyIdSchema,
  title: z.string(),
  revision: z
    .int()
    .nullable()
    .describe("Of the strategy that the files replace, as it stood before; null: there is none."),
  changedClosedPeriod: periodLabelSchema
    .nullable()
    .describe("A closed period whose figures would change, so that the files are refused; null: none."),
});
export type ImportTarget = z.infer<typeof importTargetSchema>;

export const importAnswerSchema = z.object({
  report: importReportSchema,
  target: importTargetSchema.describe("What the files are about, and what they would replace."),
  /** Null after a dry run. */
  saved: z
    .object({
      organisation: organisationIdSchema,
      strategy: strategyIdSchema,
      revision: z.int(),
      isChanged: z.boolean().describe("False: the same was stored already, and nothing was written."),
    })
    .nullable(),
});
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
