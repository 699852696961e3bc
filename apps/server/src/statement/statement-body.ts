/**
 * The accessibility statement itself: the headings, in their order, and the ids that Polish checkers look for (technical
 * conditions of the ministry of digital affairs, version 2.0 of 31 July 2024; `a11y-osoba` and `a11y-audytor` are of
 * version 1).
 */
import type { Accessibility, Installation } from "@miara/api/installation-schema";
import { html } from "hono/html";

import type { textsOf } from "../http/texts.ts";
import { statementContact } from "./statement-contact.ts";

type Html = ReturnType<typeof html>;

export interface StatementWords {
  readonly t: ReturnType<typeof textsOf>["t"];
  /** Where the pages are: `https://miara.example/`. */
  readonly address: string;
}

export function statementBody(
  installation: Installation,
  accessibility: Accessibility,
  words: StatementWords,
): Html {
  const { t, address } = words;
  const { status, method, auditor } = accessibility;
  const notSaid = t("statement:notSaid");
  const day = (id: string, label: "publishedOn" | "updatedOn" | "statementOn" | "reviewedOn"): Html => {
    const said = accessibility[label];
    return html`<li>
      ${t(`statement:days/${label}`)}
      ${
        said === null
          ? html`<span id="${id}">${notSaid}</span>`
          : html`<time datetime="${said}" id="${id}">${said}</time>`
      }
    </li>`;
  };
  return html`
    <p id="a11y-wstep">
      <strong id="a11y-podmiot">${installation.office ?? t("statement:unnamed")}</strong>
      ${t("statement:commits")} <span id="a11y-zakres">${t("statement:scope")}</span> ${t("statement:law")}
      <a href="${address}" id="a11y-url">${address}</a>.
    </p>
    <ul>
      ${day("a11y-data-publikacja", "publishedOn")} ${day("a11y-data-aktualizacja", "updatedOn")}
    </ul>
    <h2>${t("statement:statusTitle")}</h2>
    <p id="a11y-status">
      ${t("statement:statusBefore")} <strong>${t(`statement:status/${status}`)}</strong>
      ${t(status === "full" ? "statement:statusAfter" : "statement:statusBecause")}
    </p>
    ${shortcomings(accessibility, words)}
    <h2>${t("statement:preparation")}</h2>
    <ul>
      ${day("a11y-data-sporzadzenie", "statementOn")} ${day("a11y-data-przeglad", "reviewedOn")}
    </ul>
    <p id="a11y-audytor">
      ${
        method === "audit"
          ? t("statement:audit", { auditor: auditor ?? notSaid })
          : t("statement:selfAssessment")
      }
    </p>
    ${
      accessibility.further === null
        ? ""
        : html`<h2>${t("statement:further")}</h2>
            ${passage(accessibility.further)}`
    }
    <h2>${t("statement:shortcuts")}</h2>
    ${passage(accessibility.keyboardShortcuts ?? t("statement:ownShortcuts"))}
    ${statementContact(installation, accessibility, words)}
    <h2>${t("statement:other")}</h2>
    <h3>${t("statement:apps")}</h3>
    <p id="a11y-aplikacje">${t("statement:noApps")}</p>
    <h3>${t("statement:architecture")}</h3>
    <div id="a11y-architektura">${passage(accessibility.architecture ?? notSaid)}</div>
    <h3>${t("statement:communication")}</h3>
    <div id="a11y-komunikacja">${passage(accessibility.communication ?? notSaid)}</div>
  `;
}

/** What can't be used, and why; nothing where all can, unless somebody says so. */
function shortcomings(accessibility: Accessibility, { t }: StatementWords): Html | string {
  const { status, shortcomings: said, burdenAnalysis } = accessibility;
  if (status === "full" && said === null && burdenAnalysis === null) return "";
  return html`
    <h2>${t("statement:shortcomings")}</h2>
    <h3>${t("statement:annex")}</h3>
    ${passage(said ?? t("statement:notSaid"))}
    ${
      burdenAnalysis === null
        ? ""
        : html`<h3>${t("statement:burdenTitle")}</h3>
            <p><a href="${burdenAnalysis}" id="a11y-ocena">${t("statement:burden")}</a></p>`
    }
  `;
}

/** With the line breaks that it was written with. */
function passage(text: string): Html {
  return html`<p class="as-written">${text}</p>`;
}
