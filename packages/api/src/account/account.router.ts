import { z } from "zod";

import { procedure, router } from "../procedure.ts";
import {
  changeAccountInputSchema,
  createdTokenSchema,
  createTokenInputSchema,
  deviceCodeInputSchema,
  devicePollInputSchema,
  devicePollSchema,
  deviceSchema,
  deviceStartInputSchema,
  deviceStartSchema,
  revokeTokenInputSchema,
  sessionListSchema,
  tokenListSchema,
} from "./account.schema.ts";
import { changeAccount, listSessions, revokeOtherSessions } from "./account.service.ts";
import { doneSchema } from "./credentials.schema.ts";
import { approveDevice, denyDevice, inspectDevice, pollDevice, startDevice } from "./device.service.ts";
import { createToken, listTokens, revokeToken } from "./tokens.service.ts";

const right = "own-account";
const nothing = z.object({}).optional();

const tokensRouter = router({
  list: procedure
    .meta({ right, notRest: "tokens are made and seen in the account's page" })
    .input(nothing)
    .output(tokenListSchema)
    .query(({ ctx }) => listTokens(ctx)),
  create: procedure
    .meta({ right, notRest: "a token can't make tokens" })
    .input(createTokenInputSchema)
    .output(createdTokenSchema)
    .mutation(({ ctx, input }) => createToken(ctx, input)),
  revoke: procedure
    .meta({ right, notRest: "tokens are made and seen in the account's page" })
    .input(revokeTokenInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => revokeToken(ctx, input)),
});

const sessionsRouter = router({
  list: procedure
    .meta({ right, notRest: "sessions belong to browsers" })
    .input(nothing)
    .output(sessionListSchema)
    .query(({ ctx }) => listSessions(ctx)),
  revokeOthers: procedure
    .meta({ right, notRest: "sessions belong to browsers" })
    .input(nothing)
    .output(doneSchema)
    .mutation(({ ctx }) => revokeOtherSessions(ctx)),
});

const deviceRouter = router({
  start: procedure
    .meta({ right: "anyone", notRest: "the terminal signs in by it" })
    .input(deviceStartInputSchema)
    .output(deviceStartSchema)
    .mutation(({ ctx, input }) => startDevice(ctx, input)),
  poll: procedure
    .meta({ right: "anyone", notRest: "the terminal signs in by it" })
    .input(devicePollInputSchema)
    .output(devicePollSchema)
    .mutation(({ ctx, input }) => pollDevice(ctx, input)),
  inspect: procedure
    .meta({ right, notRest: "a person compares the codes" })
    .input(deviceCodeInputSchema)
    .output(deviceSchema)
    .query(({ ctx, input }) => inspectDevice(ctx, input)),
  approve: procedure
    .meta({ right, notRest: "a person compares the codes" })
    .input(deviceCodeInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => approveDevice(ctx, input)),
  deny: procedure
    .meta({ right, notRest: "a person compares the codes" })
    .input(deviceCodeInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => denyDevice(ctx, input)),
});

export const accountRouter = router({
  change: procedure
    .meta({ right, notRest: "a person changes it in the account's page" })
    .input(changeAccountInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => changeAccount(ctx, input)),
  tokens: tokensRouter,
  sessions: sessionsRouter,
  device: deviceRouter,
});
