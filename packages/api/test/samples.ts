/** A good input for every procedure: tests are made from them, and a procedure without one fails. */
import { writeStrategyJson } from "@miara/exchange/strategy-json";

import { noun } from "./noun.ts";
import { REF, workingPlan } from "./working-plan.ts";

export interface Sample {
  readonly input: unknown;
  /** What it is about: an element of `promocja`, where it is about one. */
  readonly element?: string;
  readonly period?: string;
}

/** Stand for what the database names when it is written. */
export const COMMENT = "{comment}";
export const ATTACHMENT = "{attachment}";

const element = "g1.1";
const period = "2013";

export const CELL_EDIT = {
  kind: "stage-cell",
  stage: "g1.1-s1",
  period,
  share: "actual",
  was: null,
  is: "20",
} as const;

export const ACCESSIBILITY = {
  publishedOn: "2014-01-01",
  updatedOn: null,
  status: "partial",
  statementOn: "2014-01-02",
  reviewedOn: null,
  method: "self-assessment",
  auditor: null,
  shortcomings: "Brak.",
  keyboardShortcuts: null,
  contactName: "Biuro Promocji",
  contactEmail: "urzad@example.org",
  contactPhone: "65 529 81 00",
  architecture: "Wejście od ulicy.",
  communication: "Tłumacz języka migowego online.",
  further: null,
} as const;

const grants = [{ role: "editor", ...REF, unit: "promocja" }];
const person = { name: "Zarząd Dróg", office: "Zarząd Dróg", language: "pl", grants };
const password = "długie hasło urzędu";

export const SAMPLES: Readonly<Record<string, Sample>> = {
  "session.me": { input: {} },
  "session.revokeToken": { input: {} },
  "setUp.run": {
    input: {
      token: "klucz",
      email: "urzad@example.org",
      name: "Biuro Strategii",
      office: "Biuro Strategii",
      password,
      language: "pl",
    },
  },
  "links.inspect": { input: { token: "nie ma takiego" } },
  "links.accept": { input: { token: "nie ma takiego", password } },
  "links.requestReset": { input: { email: "urzad@example.org" } },
  "account.change": { input: { name: "Biuro", office: "Biuro", language: "pl" } },
  "account.tokens.list": { input: {} },
  "account.tokens.create": { input: { name: "Terminal", isReadOnly: true, expiresInDays: 30 } },
  "account.tokens.revoke": { input: { id: "token" } },
  "account.sessions.list": { input: {} },
  "account.sessions.revokeOthers": { input: {} },
  "account.device.start": { input: { device: "terminal" } },
  "account.device.poll": { input: { deviceCode: "nie ma takiego" } },
  "account.device.inspect": { input: { userCode: "ABCD-EFGH" } },
  "account.device.approve": { input: { userCode: "ABCD-EFGH" } },
  "account.device.deny": { input: { userCode: "ABCD-EFGH" } },
  "people.list": { input: {} },
  "people.invite": { input: { email: "drogi@example.org", ...person } },
  "people.change": { input: { id: "konto", ...person } },
  "people.deactivate": { input: { id: "konto" } },
  "people.reactivate": { input: { id: "konto" } },
  "people.newLink": { input: { id: "konto" } },
  "people.events": { input: { limit: 10 } },
  "installation.get": { input: {} },
  "installation.set": {
    input: {
      office: "Urząd Miasta",
      website: "https://example.org/",
      email: "urzad@example.org",
      phone: null,
      address: "Rynek 1",
      accessibility: ACCESSIBILITY,
    },
  },
  "strategies.list": { input: {} },
  "strategies.tree": { input: { ...REF, asOf: "2012" } },
  "strategies.course": { input: { ...REF, asOf: "2012" } },
  "strategies.whole": { input: { ...REF } },
  "strategies.create": {
    input: {
      organisation: { id: REF.organisation, name: "Miasto" },
      strategy: {
        id: "nowy",
        title: "Nowy plan",
        language: "pl",
        currency: "PLN",
        levels: [{ name: noun("cel"), numbering: "roman", leadTitle: null }],
        periods: [{ label: "2014", start: "2014-01-01", end: "2014-12-31", frequency: "A" }],
      },
    },
  },
  "strategies.remove": { input: { ...REF, reason: "pomyłka" } },
  "elements.card": { input: { ...REF, element, asOf: "2012" }, element },
  "indicators.list": { input: { ...REF, asOf: "2012" } },
  "indicators.get": { input: { ...REF, indicator: "g1.1-i1", asOf: "2012" }, element },
  "comparisons.periods": { input: { ...REF, from: "2012", to: "2013" } },
  "outlook.get": { input: { ...REF, element, asOf: "2012" }, element },
  "explanations.get": { input: { ...REF, element, asOf: "2012" }, element },
  "findings.list": { input: { ...REF, asOf: "2012" } },
  "search.find": { input: { ...REF, query: "zadanie", limit: 5 } },
  "exchange.export": { input: { ...REF } },
  "exchange.import": {
    input: {
      files: [{ name: "plan.json", text: writeStrategyJson(workingPlan()) }],
      dryRun: true,
      reason: "próba",
      expectedRevision: 1,
    },
  },
  "edits.save": {
    input: { ...REF, edits: [CELL_EDIT], reason: "sprawozdanie", client: "karta-1" },
    element,
    period,
  },
  "work.list": { input: {} },
  "rounds.get": { input: { ...REF, period }, period },
  "rounds.remind": { input: { ...REF, period }, period },
  "changes.list": { input: { ...REF, limit: 5, before: 100, element, path: ["stages"] }, element },
  "history.asKnown": { input: { ...REF, revision: 1 } },
  "history.compare": { input: { ...REF, from: { revision: 1 }, to: null } },
  "history.published": { input: { ...REF, period: "2012" }, period: "2012" },
  "history.verify": { input: { ...REF } },
  "comments.list": { input: { ...REF, element, period }, element },
  "comments.add": { input: { ...REF, element, period, text: "Brakuje załącznika." }, element, period },
  "comments.remove": { input: { ...REF, id: COMMENT } },
  "attachments.list": { input: { ...REF, element, period }, element },
  "attachments.remove": { input: { ...REF, id: ATTACHMENT } },
  "live.watch": { input: { ...REF, client: "karta-1", element } },
};
