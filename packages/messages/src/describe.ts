/** Words for what is known by its code: findings, problems of an import, errors. */
import type { MessageParams } from "@miara/domain/domain-error";
import type { Language } from "@miara/domain/text";
import type { i18n } from "i18next";

import { createFormats } from "./formats.ts";
import type { Area } from "./translator.ts";

/** Areas whose keys are codes. */
const CODED_AREAS = [
  "findings",
  "importing",
  "problems",
  "errors",
  "refusals",
] as const satisfies readonly Area[];

/**
 * The message of a code in the translator's language, filled with its params; a param that names a broken rule of the
 * model (`negative`) is put in words too, and so is a day. A code without a text is given back with its params, so that
 * nothing is ever hidden.
 */
export function describe(
  texts: i18n,
  coded: { readonly code: string; readonly params: MessageParams },
): string {
  const area = CODED_AREAS.find((candidate) => texts.exists(coded.code, { ns: candidate }));
  if (area === undefined) return `${coded.code} ${JSON.stringify(coded.params)}`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- codes are data, which the typed keys can't check; the parity test does
  const translate = texts.t as UntypedTranslate;
  const { rule } = coded.params;
  const isRuleKnown = typeof rule === "string" && texts.exists(rule, { ns: "rules" });
  const params = {
    ...coded.params,
    ...daysOf(coded.params, texts.language === "pl" ? "pl" : "en"),
    ...(isRuleKnown ? { rule: translate(`rules:${rule}`, {}) } : {}),
  };
  // They fill the text and set nothing else: a param of an imported file may be called `lng`.
  return translate(`${area}:${coded.code}`, { replace: params });
}

/** The params that are days, as a reader writes them; what was written in a file keeps its letters. */
function daysOf(params: MessageParams, language: Language): MessageParams {
  const days = DAYS.flatMap((name) => {
    const day = params[name];
    return typeof day === "string" && ISO_DAY.test(day) ? [[name, createFormats(language).date(day)]] : [];
  });
  return Object.fromEntries(days);
}

const DAYS = ["day", "until"] as const;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

type UntypedTranslate = (key: string, options: object) => string;
