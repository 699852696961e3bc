/** What people type when they get an account or sign in. Lengths are bounded here; the rules are those of accounts. */
import { titleSchema } from "@miara/domain/text";
import { z } from "zod";

export const emailSchema = z.string().trim().max(254, "too-long").pipe(z.email("not-an-email"));

/** Whether it is good enough is decided where accounts are kept. */
export const passwordSchema = z.string().min(1, "empty").max(1000, "too-long");

/** A one-time code in a link. */
export const linkTokenSchema = z.string().min(1, "empty").max(500, "too-long");

export const personNameSchema = titleSchema.max(200, "too-long");

/** The office that an account acts for: what stands beside a figure in public. */
export const officeSchema = titleSchema.max(200, "too-long");

export const accountIdSchema = z.string().min(1, "empty").max(200, "too-long");

export const doneSchema = z.object({ ok: z.literal(true) });
export type Done = z.infer<typeof doneSchema>;
export const DONE: Done = { ok: true };
