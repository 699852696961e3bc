import { doneSchema } from "../account/credentials.schema.ts";
import { procedure, router } from "../procedure.ts";
import { acceptInputSchema, linkInputSchema, linkSchema, requestResetInputSchema } from "./links.schema.ts";
import { acceptLink, inspectLink, requestReset } from "./links.service.ts";

const notRest = "a person opens a link";

export const linksRouter = router({
  inspect: procedure
    .meta({ right: "anyone", notRest })
    .input(linkInputSchema)
    .output(linkSchema)
    .query(({ ctx, input }) => inspectLink(ctx, input)),

  accept: procedure
    .meta({ right: "anyone", notRest })
    .input(acceptInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => acceptLink(ctx, input)),

  requestReset: procedure
    .meta({ right: "anyone", notRest })
    .input(requestResetInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => requestReset(ctx, input)),
});
