/** What an edit is about and what it says, in words: for telling somebody what met, or was refused. */
import { indexStrategy } from "@miara/domain/index-strategy";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { describeChange } from "@miara/messages/describe-change";
import { z } from "zod";

import type { Words } from "../app/use-texts.ts";

/** The element, the part of it, the period: `II.7.3 Działania prewencyjne · Analizy · 2012`. */
export function placeInWords(edit: StrategyEdit, strategy: Strategy, { t }: Words): string {
  const { byId, numbers } = indexStrategy(strategy);
  const element = [...byId.values()].find((candidate) => isAbout(edit, candidate));
  const part =
    "stage" in edit && typeof edit.stage === "string"
      ? element?.stages.find(({ id }) => id === edit.stage)?.title
      : "indicator" in edit && typeof edit.indicator === "string"
        ? element?.indicators.find(({ id }) => id === edit.indicator)?.name
        : undefined;
  const names = [
    element === undefined ? null : `${numbers.get(element.id) ?? ""} ${element.title}`.trim(),
    part ?? t(`admin:editKind/${edit.kind}`),
    "period" in edit ? edit.period : null,
  ];
  return names.filter((name) => name !== null).join(" · ");
}

function isAbout(edit: StrategyEdit, { id, stages, indicators }: Strategy["elements"][number]): boolean {
  if ("element" in edit && edit.element === id) return true;
  if ("stage" in edit && typeof edit.stage === "string" && stages.some((stage) => stage.id === edit.stage))
    return true;
  const indicator =
    "indicator" in edit && typeof edit.indicator === "string"
      ? edit.indicator
      : edit.kind === "indicator-defined"
        ? edit.is.id
        : null;
  return indicators.some((candidate) => candidate.id === indicator);
}

const valueSchema = z.object({ value: z.string().nullable(), raw: z.string().nullable() });
const moneySchema = z.object({ text: z.string() });
const decimal = /^-?\d+(?:\.\d+)?$/;

const fieldsSchema = z.record(z.string(), z.json());

/**
 * A value of an edit (`was`, `is`, or what stands there) as a reader knows it; of many fields at once those that are not
 * as its writer had seen them.
 */
export function valueInWords(value: unknown, words: Words, seen: unknown = null): string {
  const { t, formats, texts } = words;
  if (value === null || value === undefined) return t("admin:conflict/nothing");
  if (typeof value === "string") return decimal.test(value) ? formats.number(value) : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const observed = valueSchema.safeParse(value);
  if (observed.success)
    return observed.data.value === null ? (observed.data.raw ?? "–") : formats.number(observed.data.value);
  const money = moneySchema.safeParse(value);
  if (money.success) return money.data.text;
  const [is, was] = [fieldsSchema.safeParse(value), fieldsSchema.safeParse(seen)];
  if (!is.success || !was.success) return JSON.stringify(value);
  const changed = Object.keys(is.data).filter(
    (field) => JSON.stringify(is.data[field]) !== JSON.stringify(was.data[field]),
  );
  const told = changed.map((field) => {
    const logged = { path: [field], is: is.data[field] };
    const described = describeChange(logged, { texts, formats, nameOf: () => null });
    return `${described.where}: ${described.is}`;
  });
  return told.length === 0 ? t("admin:conflict/nothing") : told.join("; ");
}
