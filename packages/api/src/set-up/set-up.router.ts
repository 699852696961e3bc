import { doneSchema } from "../account/credentials.schema.ts";
import { procedure, router } from "../procedure.ts";
import { setUpInputSchema } from "./set-up.schema.ts";
import { runSetUp } from "./set-up.service.ts";

export const setUpRouter = router({
  run: procedure
    .meta({ right: "anyone", notRest: "a person opens the link that the server printed" })
    .input(setUpInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => runSetUp(ctx, input)),
});
