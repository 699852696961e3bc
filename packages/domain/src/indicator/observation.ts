/** The value of an indicator in a period, with its standing: never a bare number. */
import { z } from "zod";

import { decimalSchema } from "../exact/decimal.ts";
import { isoDateSchema, periodLabelSchema } from "../period/period.ts";
import { entrySchema } from "../stage/stage.ts";
import { passageSchema } from "../text/text.ts";

/**
 * SDMX observation status: A normal, E estimated, P provisional, B break in series, L exists but was not collected,
 * M cannot exist or does not apply, Q suppressed, O missing.
 */
export const observationStatusSchema = z.enum(["A", "E", "P", "B", "L", "M", "Q", "O"]);
export type ObservationStatus = z.infer<typeof observationStatusSchema>;

const WITHOUT_VALUE: ReadonlySet<ObservationStatus> = new Set(["L", "M", "Q", "O"]);

export const observationSchema = z
  .strictObject({
    period: periodLabelSchema,
    value: decimalSchema.nullable(),
    status: observationStatusSchema,
    /** What narrows the value: `ok.` */
    qualifier: z.string().max(200).nullable(),
    /** Letter for letter as written; null where the value was never written on paper. */
    raw: z.string().max(10_000).nullable(),
    note: passageSchema.nullable(),
    /** The day up to which the value counts, where it is not the end of the period. */
    asOf: isoDateSchema.nullable(),
    entry: entrySchema.nullable(),
  })
  .refine((observation) => (observation.value === null) === WITHOUT_VALUE.has(observation.status), {
    error: "value-against-status",
    path: ["status"],
  });
export type Observation = z.infer<typeof observationSchema>;
