/** The whole of the server but for the port: a Hono app over an open database. */
import { randomUUID } from "node:crypto";

import { trpcServer } from "@hono/trpc-server";
import type { ApiContext } from "@miara/api/context";
import { createRestHandler } from "@miara/api/rest-handler";
import { appRouter } from "@miara/api/router";
import { openShared, WITHOUT_ACCOUNTS } from "@miara/api/shared";
import { DatabaseError } from "@miara/db/errors";
import type { Database } from "@miara/db/open-database";
import { findRevision } from "@miara/db/strategy-repository";
import { PUBLIC } from "@miara/domain/actor";
import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { describe } from "@miara/messages/describe";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";

import type { Logger } from "../log.ts";
import { AnswerMemory } from "./answer-memory.ts";
import type { AppEnv } from "./app-env.ts";
import { keepAnswers } from "./keep-answers.ts";
import { loopbackOnly } from "./loopback.ts";
import { refuse } from "./refuse.ts";
import { requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { textsOf } from "./texts.ts";
import { WebFiles } from "./web-files.ts";
import { sendWeb } from "./web-pages.ts";

const MEGABYTE = 1_000_000;
const MAXIMUM_BODY_BYTES = 40 * MEGABYTE;
const KEPT_ANSWERS_BYTES = 32 * MEGABYTE;

export interface AppOptions {
  readonly db: Database;
  readonly log: Logger;
  /** Where the built web app is. */
  readonly webFolder: string;
  readonly now?: () => Date;
  readonly maximumBodyBytes?: number;
}

export function createApp(options: AppOptions): Hono<AppEnv> {
  const { db, log, now = () => new Date(), maximumBodyBytes = MAXIMUM_BODY_BYTES } = options;
  const shared = openShared({
    db,
    now,
    onError: (error) => log.error({ err: error }, "the database does not answer those who watch"),
  });
  const files = new WebFiles(options.webFolder);
  const rest = createRestHandler("/api/v1");
  const contextOf = (c: Context<AppEnv>): ApiContext => ({
    ...WITHOUT_ACCOUNTS,
    ...shared,
    db,
    actor: PUBLIC,
    actorNow: () => Promise.resolve(PUBLIC),
    now,
    noteUse: (used) => c.get("used").push(used),
    describe: (coded) => describe(textsOf(c.get("language")), coded),
    report: (error, at) => log.error({ err: error, ...at, request: c.get("requestId") }, "unexpected error"),
  });

  const app = new Hono<AppEnv>();
  app.use(requestLog(log), securityHeaders(), loopbackOnly());
  app.use(
    "/api/*",
    bodyLimit({ maxSize: maximumBodyBytes, onError: (c) => refuse(c, 413, "request-too-large") }),
    keepAnswers({ db, memory: new AnswerMemory(KEPT_ANSWERS_BYTES), now }),
  );
  app.use(
    "/api/trpc/*",
    trpcServer({
      router: appRouter,
      endpoint: "/api/trpc",
      allowBatching: false,
      createContext: (_, c: Context<AppEnv>) => ({ ...contextOf(c) }),
    }),
  );
  app.get("/api/openapi.json", async (c) => {
    // Loaded when it is first asked for: the generator is large and few ask.
    const { openApiDocument } = await import("@miara/api/openapi-document");
    return c.json(openApiDocument("/api/v1"));
  });
  app.all("/api/v1/*", (c) => rest(c.req.raw, contextOf(c)));
  app.all("/api/*", (c) => refuse(c, 404, "unknown-address"));
  app.get("/healthz", async (c) => {
    c.header("cache-control", "no-store");
    try {
      await findRevision(db, PROBE);
      return c.json({ status: "ok" });
    } catch (error) {
      log.error({ err: error, request: c.get("requestId") }, "the database does not answer");
      return c.json({ status: "no database" }, 503);
    }
  });
  app.all("*", (c) => sendWeb(c, files));
  app.onError((error, c) => {
    if (error instanceof DatabaseError) {
      log.error({ err: error, request: c.get("requestId") }, "the database failed");
      return refuse(c, 503, error.code, error.params);
    }
    const id = randomUUID();
    log.error({ err: error, id, request: c.get("requestId") }, "unexpected error");
    return refuse(c, 500, "unexpected", { id });
  });
  return app;
}

/** Asked for to see whether the database answers; there need not be such a strategy. */
const PROBE = { organisation: organisationIdSchema.parse("0"), strategy: strategyIdSchema.parse("0") };
