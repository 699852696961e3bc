import { withApiErrors } from "../errors/with-api-errors.ts";
import { procedure, router } from "../procedure.ts";
import { watchInputSchema } from "./live.schema.ts";
import { watchStrategy } from "./live.service.ts";

export const liveRouter = router({
  watch: procedure
    .meta({ right: "read-internal", notRest: "an open stream of events, which REST has no form for" })
    .input(watchInputSchema)
    .subscription(async ({ ctx, input, signal, path }) =>
      withApiErrors(await watchStrategy(ctx, input, signal), ctx, path),
    ),
});
