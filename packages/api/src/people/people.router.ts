import { z } from "zod";

import { doneSchema } from "../account/credentials.schema.ts";
import { procedure, router } from "../procedure.ts";
import {
  changePersonInputSchema,
  invitedSchema,
  inviteInputSchema,
  newLinkSchema,
  peopleEventListSchema,
  peopleEventsInputSchema,
  personInputSchema,
  personListSchema,
} from "./people.schema.ts";
import {
  changePerson,
  deactivatePerson,
  invitePerson,
  listPeople,
  listPeopleEvents,
  makeNewLink,
  reactivatePerson,
} from "./people.service.ts";

const right = "people";
const tags = ["people"];

export const peopleRouter = router({
  list: procedure
    .meta({
      right,
      openapi: {
        method: "GET",
        path: "/people",
        summary: "List people",
        description: "Every account with its roles.",
        tags,
      },
    })
    .input(z.object({}).optional())
    .output(personListSchema)
    .query(({ ctx }) => listPeople(ctx)),

  invite: procedure
    .meta({
      right,
      openapi: {
        method: "POST",
        path: "/people",
        summary: "Invite somebody",
        description:
          "Makes an account without a password and a one-time link to set one; the link is sent where mail is set up.",
        tags,
      },
    })
    .input(inviteInputSchema)
    .output(invitedSchema)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),

  change: procedure
    .meta({
      right,
      openapi: {
        method: "PUT",
        path: "/people/{id}",
        summary: "Change somebody's name, office and roles",
        description: "The roles given replace those held. The last administrator stays one.",
        tags,
      },
    })
    .input(changePersonInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => changePerson(ctx, input)),

  deactivate: procedure
    .meta({
      right,
      openapi: {
        method: "POST",
        path: "/people/{id}/deactivation",
        summary: "Deactivate an account",
        description: "Its sessions and tokens end at once; what it did stays under its name.",
        tags,
      },
    })
    .input(personInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deactivatePerson(ctx, input)),

  reactivate: procedure
    .meta({
      right,
      openapi: {
        method: "POST",
        path: "/people/{id}/reactivation",
        summary: "Let an account sign in again",
        description: "With the password and the roles that it had.",
        tags,
      },
    })
    .input(personInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => reactivatePerson(ctx, input)),

  newLink: procedure
    .meta({ right, notRest: "an administrator hands the link over" })
    .input(personInputSchema)
    .output(newLinkSchema)
    .mutation(({ ctx, input }) => makeNewLink(ctx, input)),

  events: procedure
    .meta({
      right,
      openapi: {
        method: "GET",
        path: "/people-events",
        summary: "List what was done to accounts",
        description: "Who invited, changed and deactivated whom and when, the latest first.",
        tags,
      },
    })
    .input(peopleEventsInputSchema)
    .output(peopleEventListSchema)
    .query(({ ctx, input }) => listPeopleEvents(ctx, input)),
});
