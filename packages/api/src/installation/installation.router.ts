import { z } from "zod";

import { procedure, router } from "../procedure.ts";
import { installationSchema } from "./installation.schema.ts";
import { readInstallation, writeInstallation } from "./installation.service.ts";

const tags = ["installation"];

export const installationRouter = router({
  get: procedure
    .meta({
      right: "anyone",
      openapi: {
        method: "GET",
        path: "/installation",
        summary: "Read who runs the installation",
        description: "The office, its contact, and the data of its accessibility statement.",
        tags,
      },
    })
    .input(z.object({}).optional())
    .output(installationSchema)
    .query(({ ctx }) => readInstallation(ctx)),

  set: procedure
    .meta({
      right: "settings",
      openapi: {
        method: "PUT",
        path: "/installation",
        summary: "Say who runs the installation",
        description: "The whole of it at once.",
        tags,
      },
    })
    .input(installationSchema)
    .output(installationSchema)
    .mutation(({ ctx, input }) => writeInstallation(ctx, input)),
});
