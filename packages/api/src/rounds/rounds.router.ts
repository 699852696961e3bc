import { procedure, router } from "../procedure.ts";
import { remindAnswerSchema, roundInputSchema, roundViewSchema } from "./rounds.schema.ts";
import { readRound, remindRound } from "./rounds.service.ts";

export const roundsRouter = router({
  get: procedure
    .meta({
      right: "read-internal",
      openapi: {
        method: "GET",
        path: "/organisations/{organisation}/strategies/{strategy}/rounds/{period}",
        summary: "Read how a reporting round goes",
        description: "Every element that reports, its report's state and what is missing; by office too.",
        tags: ["rounds"],
      },
    })
    .input(roundInputSchema)
    .output(roundViewSchema)
    .query(({ ctx, input }) => readRound(ctx, input)),

  remind: procedure
    .meta({
      right: "round",
      openapi: {
        method: "POST",
        path: "/organisations/{organisation}/strategies/{strategy}/rounds/{period}/reminders",
        summary: "Remind those who are missing something",
        description: "By mail where it is set up; else the answer lists whom to remind. Nobody twice a day.",
        tags: ["rounds"],
      },
    })
    .input(roundInputSchema)
    .output(remindAnswerSchema)
    .mutation(({ ctx, input }) => remindRound(ctx, input)),
});
