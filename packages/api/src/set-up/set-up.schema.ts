/** The first account of an installation. */
import { languageSchema } from "@miara/domain/text";
import { z } from "zod";

import {
  emailSchema,
  linkTokenSchema,
  officeSchema,
  passwordSchema,
  personNameSchema,
} from "../account/credentials.schema.ts";

export const setUpInputSchema = z.object({
  token: linkTokenSchema.describe("From the link that the server prints when it starts."),
  email: emailSchema,
  name: personNameSchema,
  office: officeSchema,
  password: passwordSchema,
  language: languageSchema,
});
export type SetUpInput = z.infer<typeof setUpInputSchema>;
