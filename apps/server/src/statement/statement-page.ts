/**
 * The accessibility statement as a page of its own: whoever reads without script, and the checkers that the law's
 * keepers send, find all of it in what the server answers. It looks like the pages of the app, whose style it takes.
 */
import { readInstallation } from "@miara/api/installation-service";
import type { Database } from "@miara/db/open-database";
import { LANGUAGES, type Language } from "@miara/domain/text";
import type { Context } from "hono";
import { html, raw } from "hono/html";

import type { AppEnv } from "../http/app-env.ts";
import { preferredLanguage } from "../http/preferred-language.ts";
import { textsOf } from "../http/texts.ts";
import type { WebFiles } from "../http/web-files.ts";
import { statementBody } from "./statement-body.ts";

/** Where the app links to. */
export const STATEMENT_ADDRESS = "/-/accessibility";
const OWN_NAMES: Readonly<Record<Language, string>> = { pl: "Polski", en: "English" };
const STYLE_SHEET = /<link [^>]*rel="stylesheet"[^>]*>/gu;

interface StatementParts {
  readonly db: Database;
  readonly files: WebFiles;
  /** The address that the pages are reached by from elsewhere; null: this machine alone. */
  readonly publicOrigin: string | null;
}

export async function sendStatement(c: Context<AppEnv>, parts: StatementParts): Promise<Response> {
  const installation = await readInstallation(parts);
  const index = await parts.files.index("identity");
  const style = index?.bytes.toString().match(STYLE_SHEET)?.join("") ?? "";
  const language = languageOf(c);
  const { t } = textsOf(language);
  const title = t("statement:title");
  const address = `${parts.publicOrigin ?? new URL(c.req.url).origin}/`;
  c.header("cache-control", "no-cache");
  c.header("vary", "Accept-Language");
  return c.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="deklaracja-dostępności" content="${new URL(STATEMENT_ADDRESS, address).href}" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <script src="/theme.js"></script>
          <title>${t("web:titlePlain", { page: title })}</title>
          ${raw(style)}
        </head>
        <body class="server-page">
          <a class="skip no-print" href="#main">${t("web:skip")}</a>
          <header>
            <div class="page-width">
              <a aria-label="${t("web:home")}" class="home" href="/?lang=${language}"
                ><strong>Miara</strong></a
              >
              <nav aria-label="${t("web:languageChoice")}" class="no-print">${languageLinks(language)}</nav>
            </div>
          </header>
          <main class="page-width" id="main" tabindex="-1">
            <h1>${title}</h1>
            ${
              installation.accessibility === null
                ? html`<p>${t("statement:none")}</p>`
                : statementBody(installation, installation.accessibility, { t, address })
            }
          </main>
        </body>
      </html>`,
  );
}

/** As the address says, else as the browser; Polish, the law's own, for whoever says nothing. */
function languageOf(c: Context<AppEnv>): Language {
  const asked = LANGUAGES.find((language) => language === c.req.query("lang"));
  return asked ?? preferredLanguage(c.req.header("accept-language") ?? "pl");
}

function languageLinks(shown: Language): unknown {
  return LANGUAGES.map((language) => {
    const current = language === shown ? raw(' aria-current="true"') : "";
    return html`<a
      href="?lang=${language}"
      hreflang="${language}"
      lang="${language}"
      title="${OWN_NAMES[language]}"
      ${current}
      >${language}</a
    >`;
  });
}
