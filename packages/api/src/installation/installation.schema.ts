/** What the office that runs the installation says of itself: its name, contact, and how accessible its pages are. */
import { isoDateSchema } from "@miara/domain/period";
import { passageSchema, titleSchema } from "@miara/domain/text";
import { z } from "zod";

import { emailSchema } from "../account/credentials.schema.ts";

const lineSchema = titleSchema.max(500, "too-long");
const addressSchema = z.url({ protocol: /^https?$/, error: "not-an-address" }).max(1000, "too-long");
const textSchema = passageSchema.max(20_000, "too-long");

/** The data of the statement that Polish law asks of public bodies. */
export const accessibilitySchema = z.strictObject({
  publishedOn: isoDateSchema.nullable(),
  updatedOn: isoDateSchema.nullable(),
  status: z.enum(["full", "partial", "none"]),
  statementOn: isoDateSchema.nullable(),
  reviewedOn: isoDateSchema.nullable(),
  /** How it was judged: by itself, or by whom. */
  method: z.enum(["self-assessment", "audit"]),
  auditor: lineSchema.nullable(),
  shortcomings: textSchema.nullable(),
  /** Where it is shown that doing more would be an undue burden; left out: nobody says so. */
  burdenAnalysis: addressSchema.nullable().default(null),
  keyboardShortcuts: textSchema.nullable(),
  contactName: lineSchema.nullable(),
  contactEmail: emailSchema.nullable(),
  contactPhone: lineSchema.nullable(),
  architecture: textSchema.nullable(),
  /** How one may reach and understand the office: an interpreter, plain text, large print. */
  communication: textSchema.nullable().default(null),
  further: textSchema.nullable(),
});
export type Accessibility = z.infer<typeof accessibilitySchema>;

export const installationSchema = z.strictObject({
  office: lineSchema.nullable(),
  website: addressSchema.nullable(),
  email: emailSchema.nullable(),
  phone: lineSchema.nullable(),
  address: textSchema.nullable(),
  accessibility: accessibilitySchema.nullable(),
});
export type Installation = z.infer<typeof installationSchema>;

export const NO_INSTALLATION: Installation = {
  office: null,
  website: null,
  email: null,
  phone: null,
  address: null,
  accessibility: null,
};
