/** Files in and out: `PUT` and `GET /api/attachments/…`. */
import { ApiFailure } from "@miara/api/api-failure";
import { openAttachment, readAttachInput, recordAttachment, requireAttaching } from "@miara/api/attach-file";
import type { ApiContext } from "@miara/api/context";
import { answerFailure } from "@miara/api/rest-handler";
import { organisationIdSchema, strategyIdSchema } from "@miara/domain/ids";
import { Hono, type Context } from "hono";

import type { AppEnv } from "../http/app-env.ts";
import { ATTACHABLE, attachmentType } from "./attachment-kind.ts";
import type { AttachmentStore } from "./attachment-store.ts";

export interface AttachmentRoutes {
  readonly store: AttachmentStore;
  /** The largest file that is taken. */
  readonly maximumBytes: number;
  readonly contextOf: (c: Context<AppEnv>) => Promise<ApiContext>;
}

const MEGABYTE = 1_000_000;

/** To be mounted at `/api/attachments`. */
export function attachmentRoutes({ store, maximumBytes, contextOf }: AttachmentRoutes): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.put("/:organisation/:strategy/:element", async (c) => {
    const context = await contextOf(c);
    try {
      const input = readAttachInput({
        ...c.req.param(),
        name: c.req.query("name"),
        period: c.req.query("period") ?? null,
      });
      await requireAttaching(context, input);
      const bytes = await readWhole(c.req.raw, maximumBytes);
      const type = await attachmentType(input.name, bytes);
      if (type === null) throw new ApiFailure("attachment-kind", { kinds: ATTACHABLE.join(", ") });
      const sha256 = await store.put(bytes);
      return c.json(await recordAttachment(context, input, { type, bytes: bytes.length, sha256 }), 201);
    } catch (error) {
      return answerFailure(error, context, "attachments.add");
    }
  });

  routes.get("/:organisation/:strategy/:id", async (c) => {
    const context = await contextOf(c);
    try {
      const attachment = await openAttachment(context, {
        organisation: organisationIdSchema.parse(c.req.param("organisation")),
        strategy: strategyIdSchema.parse(c.req.param("strategy")),
        id: c.req.param("id"),
      });
      const bytes = await store.get(attachment.sha256);
      if (bytes === null) throw new ApiFailure("unknown-attachment");
      return new Response(bytes, {
        headers: {
          "content-type": attachment.type,
          "content-length": String(bytes.length),
          // Saved, never shown in the server's name; should a browser show it all the same, nothing in it runs.
          "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name).replace(/['()*]/g, escapeMark)}`,
          "content-security-policy": "sandbox; default-src 'none'",
          "cache-control": "private, no-store",
        },
      });
    } catch (error) {
      return answerFailure(error, context, "attachments.get");
    }
  });

  return routes;
}

/** Stops at the limit, whatever length was promised. An upload that is cut off throws and leaves nothing. */
async function readWhole(request: Request, maximumBytes: number): Promise<Uint8Array> {
  const tooLarge = (): ApiFailure =>
    new ApiFailure("attachment-too-large", { megabytes: Math.floor(maximumBytes / MEGABYTE) });
  if (Number(request.headers.get("content-length") ?? 0) > maximumBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maximumBytes) throw tooLarge();
    chunks.push(chunk);
  }
  if (size === 0) throw new ApiFailure("attachment-empty");
  return Buffer.concat(chunks);
}

function escapeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
