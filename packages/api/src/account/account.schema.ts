/** What an account does with itself: its name, tokens, sessions and devices. */
import { isoInstantSchema } from "@miara/domain/period";
import { languageSchema, titleSchema } from "@miara/domain/text";
import { z } from "zod";

import { officeSchema, personNameSchema } from "./credentials.schema.ts";

export const changeAccountInputSchema = z.object({
  name: personNameSchema,
  office: officeSchema.nullable().optional().describe("Left out: as it was."),
  language: languageSchema,
});
export type ChangeAccountInput = z.infer<typeof changeAccountInputSchema>;

export const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  isReadOnly: z.boolean(),
  /** Its first characters, to tell it by. */
  start: z.string(),
  createdAt: isoInstantSchema,
  expiresAt: isoInstantSchema.nullable(),
  lastUsedAt: isoInstantSchema.nullable(),
});
export type Token = z.infer<typeof tokenSchema>;

export const tokenListSchema = z.object({ tokens: z.array(tokenSchema) });
export type TokenList = z.infer<typeof tokenListSchema>;

export const createTokenInputSchema = z.object({
  name: titleSchema.max(60, "too-long"),
  isReadOnly: z.boolean(),
  expiresInDays: z.int().min(1, "too-small").max(3650, "too-large"),
});
export type CreateTokenInput = z.infer<typeof createTokenInputSchema>;

export const createdTokenSchema = z.object({
  id: z.string(),
  secret: z.string().describe("Shown this once; the server keeps no copy that could be read."),
});
export type CreatedToken = z.infer<typeof createdTokenSchema>;

export const revokeTokenInputSchema = z.object({ id: z.string().min(1, "empty").max(200, "too-long") });
export type RevokeTokenInput = z.infer<typeof revokeTokenInputSchema>;

export const sessionListSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      isCurrent: z.boolean(),
      address: z.string().nullable(),
      /** The name that the browser gives itself. */
      browser: z.string().nullable(),
      createdAt: isoInstantSchema,
      expiresAt: isoInstantSchema,
    }),
  ),
});
export type SessionList = z.infer<typeof sessionListSchema>;

export const deviceStartInputSchema = z.object({
  device: titleSchema.max(60, "too-long").describe("What the device calls itself."),
});
export type DeviceStartInput = z.infer<typeof deviceStartInputSchema>;

export const deviceStartSchema = z.object({
  deviceCode: z.string().describe("Kept by the device, for `poll`."),
  userCode: z.string().describe("Typed by the person into the page."),
  verificationUrl: z.string(),
  expiresIn: z.int().describe("Seconds."),
  interval: z.int().describe("Seconds to wait between polls."),
});
export type DeviceStart = z.infer<typeof deviceStartSchema>;

export const devicePollInputSchema = z.object({
  deviceCode: z.string().min(1, "empty").max(500, "too-long"),
});
export type DevicePollInput = z.infer<typeof devicePollInputSchema>;

export const devicePollSchema = z.discriminatedUnion("state", [
  z.object({ state: z.enum(["pending", "slow-down", "denied", "expired"]) }),
  z.object({ state: z.literal("approved"), token: z.string() }),
]);
export type DevicePoll = z.infer<typeof devicePollSchema>;

export const deviceCodeInputSchema = z.object({ userCode: z.string().min(1, "empty").max(40, "too-long") });
export type DeviceCodeInput = z.infer<typeof deviceCodeInputSchema>;

export const deviceSchema = z.object({ device: z.string().nullable(), expiresAt: isoInstantSchema });
export type Device = z.infer<typeof deviceSchema>;
