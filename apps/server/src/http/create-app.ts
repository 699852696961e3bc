/** The whole of the server but for the port: a Hono app over an open database. */
import { randomUUID } from "node:crypto";

import { trpcServer } from "@hono/trpc-server";
import type { Accounts } from "@miara/accounts/accounts";
import type { ApiContext } from "@miara/api/context";
import type { ReminderMail } from "@miara/api/reminder-mail";
import { createRestHandler } from "@miara/api/rest-handler";
import { appRouter } from "@miara/api/router";
import { openShared } from "@miara/api/shared";
import { DatabaseError } from "@miara/db/errors";
import type { Database } from "@miara/db/open-database";
import { findRevision } from "@miara/db/strategy-repository";
import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";

import { attachmentRoutes } from "../attachments/attachment-routes.ts";
import type { AttachmentStore } from "../attachments/attachment-store.ts";
import type { Logger } from "../log.ts";
import { sendStatement, STATEMENT_ADDRESS } from "../statement/statement-page.ts";
import { AnswerMemory } from "./answer-memory.ts";
import type { AppEnv } from "./app-env.ts";
import { CLIENT_ADDRESS_HEADER, clientAddress } from "./client-address.ts";
import { keepAnswers } from "./keep-answers.ts";
import { ownAddressOnly } from "./reach.ts";
import { refuse } from "./refuse.ts";
import { contextOfRequest } from "./request-context.ts";
import { requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { WebFiles } from "./web-files.ts";
import { sendWeb } from "./web-pages.ts";

const MEGABYTE = 1_000_000;
const MAXIMUM_BODY_BYTES = 40 * MEGABYTE;
const KEPT_ANSWERS_BYTES = 32 * MEGABYTE;

const MAXIMUM_ATTACHMENT_BYTES = 20 * MEGABYTE;

export interface AppOptions {
  readonly db: Database;
  readonly log: Logger;
  /** Where the built web app is. */
  readonly webFolder: string;
  /** Null or left out: nobody signs in, and everybody is the public. */
  readonly accounts?: Accounts | null;
  readonly mail?: ReminderMail | null;
  /** Null or left out: no files are taken. */
  readonly attachments?: AttachmentStore | null;
  readonly isSetUpToken?: (token: string) => boolean;
  /** The address that the server is reached by from elsewhere; null: this machine alone. */
  readonly publicOrigin?: string | null;
  /** The header in which a proxy in front says where a request comes from. */
  readonly proxyHeader?: string | null;
  readonly now?: () => Date;
  readonly maximumBodyBytes?: number;
  readonly maximumAttachmentBytes?: number;
}

export interface App {
  readonly fetch: Hono<AppEnv>["fetch"];
  readonly request: Hono<AppEnv>["request"];
  /** The strategies that requests are answered from. */
  readonly assessed: ApiContext["assessed"];
  /** Ends every open stream, so that the server can stop. */
  readonly close: () => void;
}

export function createApp(options: AppOptions): App {
  const { accounts = null, db, log, now = () => new Date(), proxyHeader = null } = options;
  const { maximumBodyBytes = MAXIMUM_BODY_BYTES, maximumAttachmentBytes = MAXIMUM_ATTACHMENT_BYTES } =
    options;
  const shared = openShared({
    db,
    now,
    onError: (error) => log.error({ err: error }, "the database does not answer those who watch"),
  });
  const files = new WebFiles(options.webFolder);
  const rest = createRestHandler("/api/v1");
  const parts = {
    db,
    shared,
    accounts,
    proxyHeader,
    log,
    now,
    mail: options.mail ?? null,
    isSetUpToken: options.isSetUpToken ?? (() => false),
  };
  const contextOf = (c: Context<AppEnv>): Promise<ApiContext> => contextOfRequest(c, parts);

  const app = new Hono<AppEnv>();
  app.use(requestLog(log), securityHeaders(), ownAddressOnly(options.publicOrigin ?? null));
  if (accounts !== null) app.all("/api/auth/*", (c) => accounts.handler(withAddress(c, proxyHeader)));
  if (options.attachments != null)
    app.route(
      "/api/attachments",
      attachmentRoutes({ store: options.attachments, maximumBytes: maximumAttachmentBytes, contextOf }),
    );
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
      createContext: async (_, c: Context<AppEnv>) => ({ ...(await contextOf(c)) }),
    }),
  );
  app.get("/api/openapi.json", async (c) => {
    // Loaded when it is first asked for: the generator is large and few ask.
    const { openApiDocument } = await import("@miara/api/openapi-document");
    return c.json(openApiDocument("/api/v1"));
  });
  app.all("/api/v1/*", async (c) => rest(c.req.raw, await contextOf(c)));
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
  const { publicOrigin = null } = options;
  app.get(STATEMENT_ADDRESS, (c) => sendStatement(c, { db, files, publicOrigin }));
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
  const { assessed } = shared;
  return { fetch: app.fetch, request: app.request, assessed, close: () => shared.close() };
}

/** The request with the address that it comes from, as we know it: whatever it says of itself is overwritten. */
function withAddress(c: Context<AppEnv>, proxyHeader: string | null): Request {
  const request = new Request(c.req.raw);
  request.headers.set(CLIENT_ADDRESS_HEADER, clientAddress(c, proxyHeader));
  return request;
}

/** Asked for to see whether the database answers; there need not be such a strategy. */
const PROBE = { organisation: organisationIdSchema.parse("0"), strategy: strategyIdSchema.parse("0") };
