/** Of the accessibility statement: whom to tell about what can't be used, and what happens then. */
import type { Accessibility, Installation } from "@miara/api/installation-schema";
import { html } from "hono/html";

import type { StatementWords } from "./statement-body.ts";

const OMBUDSMAN = "https://bip.brpo.gov.pl";

export function statementContact(
  installation: Installation,
  accessibility: Accessibility,
  { t }: StatementWords,
): ReturnType<typeof html> {
  const notSaid = t("statement:notSaid");
  const email = accessibility.contactEmail ?? installation.email;
  const phone = accessibility.contactPhone ?? installation.phone;
  return html`
    <h2>${t("statement:contact")}</h2>
    <p>${t("statement:contactLead")}</p>
    <ul id="a11y-kontakt">
      <li>${t("statement:person")} <span id="a11y-osoba">${accessibility.contactName ?? notSaid}</span></li>
      <li>
        ${t("statement:email")}
        ${
          email === null
            ? html`<span id="a11y-email">${notSaid}</span>`
            : html`<a href="mailto:${email}" id="a11y-email">${email}</a>`
        }
      </li>
      <li>${t("statement:phone")} <span id="a11y-telefon">${phone ?? notSaid}</span></li>
      ${
        installation.address === null
          ? ""
          : html`<li class="as-written">${t("statement:address")} ${installation.address}</li>`
      }
    </ul>
    <h2>${t("statement:procedure")}</h2>
    <div id="a11y-procedura">
      <p>${t("statement:rights")}</p>
      <p>${t("statement:demand")}</p>
      <p>${t("statement:deadline")}</p>
      <p>${t("statement:complaint")} <a href="${OMBUDSMAN}">${t("statement:ombudsman")}</a>.</p>
    </div>
  `;
}
