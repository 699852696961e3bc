/** Who runs the installation, as they say themselves. */
import { findInstallationSetting, setInstallationSetting } from "@miara/db/installation-setting-repository";

import type { ApiContext } from "../context.ts";
import { requireRight } from "../rights/guard.ts";
import { installationSchema, NO_INSTALLATION, type Installation } from "./installation.schema.ts";

const NAME = "installation";

/** Nothing but nulls where nobody has said anything yet. */
export async function readInstallation({ db }: Pick<ApiContext, "db">): Promise<Installation> {
  const value = await findInstallationSetting(db, NAME);
  return value === undefined ? NO_INSTALLATION : installationSchema.parse(value);
}

/** In place of what was said before. Throws what is missing of the right. */
export async function writeInstallation(
  context: Pick<ApiContext, "db" | "actor" | "now">,
  installation: Installation,
): Promise<Installation> {
  requireRight(context, "settings");
  await setInstallationSetting(context.db, NAME, installation);
  return installation;
}
