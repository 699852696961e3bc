/** What the environment says about how the server is reached, who may get in and how mail goes out. */
import { type OidcSetting, oidcSetting } from "@miara/accounts/accounts";

import { CommandFailure } from "../command/command-failure.ts";
import type { Surroundings } from "../command/surroundings.ts";
import { isLoopback } from "../http/reach.ts";
import { openMail, type Mail } from "../mail/mail.ts";
import { dataFolderOf } from "./data-folder.ts";
import { sessionSecret } from "./session-secret.ts";

export interface ServeSettings {
  readonly dataFolder: string;
  readonly secret: string;
  /** `https://miara.example`; null: this machine alone. */
  readonly publicOrigin: string | null;
  readonly proxyHeader: string | null;
  readonly oidc: OidcSetting | null;
  /** Null: no mail goes out. */
  readonly mail: Mail | null;
  readonly maximumAttachmentBytes: number;
}

const MEGABYTE = 1_000_000;
const ATTACHMENT_MB = 20;

/** Throws `CommandFailure` for a setting that can't be meant. */
export function readServeSettings(surroundings: Surroundings, host: string): ServeSettings {
  const { env, texts } = surroundings;
  const dataFolder = dataFolderOf(surroundings);
  const publicOrigin = readOrigin(surroundings);
  if (publicOrigin === null && !isLoopback(host))
    throw new CommandFailure(texts.t("cli:serve/foreignHost", { host }));
  const secret = sessionSecret(env["MIARA_SECRET"], dataFolder);
  if (secret === null) throw new CommandFailure(texts.t("cli:serve/shortSecret"));
  const oidc = oidcSetting(env);
  if (oidc === "incomplete") throw new CommandFailure(texts.t("cli:serve/oidcIncomplete"));
  const megabytes = Number(env["MIARA_ATTACHMENT_MB"] ?? ATTACHMENT_MB);
  return {
    dataFolder,
    secret,
    publicOrigin,
    proxyHeader: env["MIARA_PROXY_HEADER"] ?? null,
    oidc,
    mail: readMail(surroundings),
    maximumAttachmentBytes: (megabytes > 0 ? megabytes : ATTACHMENT_MB) * MEGABYTE,
  };
}

function readOrigin({ env, texts }: Surroundings): string | null {
  const named = env["MIARA_ORIGIN"] ?? "";
  if (named === "") return null;
  const url = URL.parse(named);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/")
    throw new CommandFailure(texts.t("cli:serve/wrongOrigin", { origin: named }));
  return url.origin;
}

function readMail({ env, texts }: Surroundings): Mail | null {
  try {
    return openMail(env["MIARA_SMTP_URL"], env["MIARA_MAIL_FROM"]);
  } catch {
    // The address may hold a password: it is not shown.
    throw new CommandFailure(texts.t("cli:serve/wrongMail"));
  }
}
