/** One-time links: an invitation, or a new password. */
import { z } from "zod";

import { emailSchema, linkTokenSchema, passwordSchema } from "../account/credentials.schema.ts";

export const linkInputSchema = z.object({ token: linkTokenSchema });
export type LinkInput = z.infer<typeof linkInputSchema>;

export const linkSchema = z.object({
  kind: z.enum(["invitation", "reset"]),
  name: z.string(),
  email: z.string(),
});
export type Link = z.infer<typeof linkSchema>;

export const acceptInputSchema = z.object({ token: linkTokenSchema, password: passwordSchema });
export type AcceptInput = z.infer<typeof acceptInputSchema>;

export const requestResetInputSchema = z.object({ email: emailSchema });
export type RequestResetInput = z.infer<typeof requestResetInputSchema>;
