/** Who is signed in, and what the installation can do for them. */
import { roleGrantSchema } from "@miara/domain/role-grant";
import { languageSchema } from "@miara/domain/text";
import { z } from "zod";

export const ownAccountSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  office: z.string().nullable().describe("The office that the account acts for."),
  language: languageSchema,
  isTwoFactorOn: z.boolean(),
});

export const meSchema = z.object({
  account: ownAccountSchema.nullable().describe("Null: nobody is signed in."),
  grants: z.array(roleGrantSchema),
  isReadOnly: z.boolean().describe("Signed in by a token that may read and not write, or not at all."),
  isSetUp: z.boolean().describe("False: nobody has an account yet."),
  isMailConfigured: z.boolean(),
  oidc: z
    .object({ label: z.string() })
    .nullable()
    .describe("The organisation's own sign-in, where there is one."),
});
export type Me = z.infer<typeof meSchema>;
