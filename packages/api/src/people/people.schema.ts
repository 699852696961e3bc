/** Who has an account, and what they may do. */
import { isoInstantSchema } from "@miara/domain/period";
import { roleGrantSchema } from "@miara/domain/role-grant";
import { languageSchema } from "@miara/domain/text";
import { z } from "zod";

import {
  accountIdSchema,
  emailSchema,
  officeSchema,
  personNameSchema,
} from "../account/credentials.schema.ts";

const grantsSchema = z.array(roleGrantSchema).max(500, "too-many");

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  office: z.string().nullable(),
  language: languageSchema,
  grants: z.array(roleGrantSchema),
  isTwoFactorOn: z.boolean(),
  state: z
    .enum(["invited", "active", "deactivated"])
    .describe("Invited: the link was not used yet, and there is no password."),
});
export type Person = z.infer<typeof personSchema>;

export const personListSchema = z.object({ people: z.array(personSchema) });
export type PersonList = z.infer<typeof personListSchema>;

export const inviteInputSchema = z.object({
  email: emailSchema,
  name: personNameSchema,
  office: officeSchema.nullable(),
  language: languageSchema,
  grants: grantsSchema,
});
export type InviteInput = z.infer<typeof inviteInputSchema>;

/** `hand-over`: no mail went out, and the link is handed over by the administrator. */
const deliverySchema = z.enum(["sent", "hand-over"]);

export const invitedSchema = z.object({ id: z.string(), link: z.string(), delivery: deliverySchema });
export type Invited = z.infer<typeof invitedSchema>;

export const newLinkSchema = z.object({ link: z.string(), delivery: deliverySchema });
export type NewLink = z.infer<typeof newLinkSchema>;

export const changePersonInputSchema = z.object({
  id: accountIdSchema,
  name: personNameSchema,
  office: officeSchema.nullable(),
  language: languageSchema,
  grants: grantsSchema,
});
export type ChangePersonInput = z.infer<typeof changePersonInputSchema>;

export const personInputSchema = z.object({ id: accountIdSchema });
export type PersonInput = z.infer<typeof personInputSchema>;

export const peopleEventsInputSchema = z.object({
  limit: z.int().min(1, "too-small").max(500, "too-large").default(100),
});
export type PeopleEventsInput = z.infer<typeof peopleEventsInputSchema>;

export const peopleEventListSchema = z.object({
  events: z.array(
    z.object({
      at: isoInstantSchema,
      kind: z.string().describe("`invited`, `changed`, `deactivated` and the like."),
      /** Whom it was done to, and by whom; null: the operator of the server. */
      account: z.string().nullable(),
      name: z.string().nullable(),
      by: z.string().nullable(),
      grants: z.array(roleGrantSchema).nullable().describe("The roles after it, where it changed them."),
    }),
  ),
});
export type PeopleEventList = z.infer<typeof peopleEventListSchema>;
