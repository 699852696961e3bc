import { installationSchema } from "@miara/api/installation-schema";
import { writeInstallation } from "@miara/api/installation-service";
import { operatorNamed } from "@miara/api/operator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { buildWeb, openApp, ORIGIN, type OpenApp } from "../../test/open-app.ts";

/** As the technical conditions for such statements have them, version 2.0; all but the first review are obligatory. */
const IDS = [
  "a11y-wstep",
  "a11y-podmiot",
  "a11y-zakres",
  "a11y-url",
  "a11y-data-publikacja",
  "a11y-data-aktualizacja",
  "a11y-status",
  "a11y-data-sporzadzenie",
  "a11y-data-przeglad",
  "a11y-kontakt",
  "a11y-email",
  "a11y-telefon",
  "a11y-procedura",
  "a11y-aplikacje",
  "a11y-architektura",
  "a11y-komunikacja",
];
const HEADINGS = [
  "Deklaracja dostępności",
  "Stan dostępności cyfrowej",
  "Niedostępne treści",
  "Niezgodność z załącznikiem",
  "Przygotowanie deklaracji dostępności",
  "Skróty klawiszowe",
  "Informacje zwrotne i dane kontaktowe",
  "Obsługa wniosków i skarg związanych z dostępnością",
  "Pozostałe informacje",
  "Aplikacje mobilne",
  "Dostępność architektoniczna",
  "Dostępność komunikacyjno-informacyjna",
];

const INSTALLATION = installationSchema.parse({
  office: "Urząd <Miasta>",
  website: null,
  email: "urzad@example.org",
  phone: null,
  address: "Rynek 1",
  accessibility: {
    publishedOn: "2026-01-02",
    updatedOn: null,
    status: "partial",
    statementOn: "2026-03-01",
    reviewedOn: null,
    method: "self-assessment",
    auditor: null,
    shortcomings: "Mapa nie ma opisu.",
    keyboardShortcuts: null,
    contactName: null,
    contactEmail: null,
    contactPhone: "65 529 81 00",
    architecture: "Wejście od ulicy.\nWinda.",
    further: null,
  },
});

let opened: OpenApp;

beforeEach(async () => {
  opened = await openApp();
  buildWeb(opened.webFolder);
});
afterEach(() => opened.close());

const say = (): Promise<unknown> =>
  writeInstallation({ db: opened.db, actor: operatorNamed("test"), now: () => new Date() }, INSTALLATION);

async function read(query = "", headers: Record<string, string> = {}): Promise<string> {
  const answer = await opened.app.request(`${ORIGIN}/-/accessibility${query}`, { headers });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=UTF-8");
  return answer.text();
}

const allOf = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found.trim());

describe("the accessibility statement, as the server sends it", () => {
  it("has every id that checkers ask for once, and the headings in their order", async () => {
    await say();
    const text = await read();
    expect(allOf(/ id="(a11y-[\w-]+)"/gu, text).filter((id) => IDS.includes(id))).toEqual(IDS);
    expect(allOf(/<h[123][^>]*>([^<]*)</gu, text)).toEqual(HEADINGS);
    expect(text).toContain('<time datetime="2026-01-02" id="a11y-data-publikacja">2026-01-02</time>');
    expect(text).toContain(`<a href="${ORIGIN}/" id="a11y-url">`);
    expect(text).toContain('<a href="mailto:urzad@example.org" id="a11y-email">');
  });

  it("shows what was typed as text", async () => {
    await say();
    const text = await read();
    expect(text).toContain("Urząd &lt;Miasta&gt;");
    expect(text).toContain("Wejście od ulicy.\nWinda.");
  });

  it("is in the language that the address asks for, else the browser's, else Polish", async () => {
    await say();
    expect(await read("?lang=en", { "accept-language": "pl" })).toContain('<html lang="en">');
    expect(await read("", { "accept-language": "en-GB" })).toContain("Accessibility statement");
    expect(await read()).toContain('<html lang="pl">');
  });

  it("says in words that there is none yet", async () => {
    expect(await read()).toContain("nie ogłosił jeszcze deklaracji dostępności");
  });
});
