/** Words for one thing that a change did: where, from what, to what. */
import type { MessageParams } from "@miara/domain/domain-error";
import type { i18n } from "i18next";

import type { Formats } from "./formats.ts";

/** A value as the log of changes keeps it. */
export type LoggedValue =
  | string
  | number
  | boolean
  | null
  | readonly LoggedValue[]
  | { readonly [name: string]: LoggedValue };

export interface LoggedField {
  /** Members of a list by their id, label or period: `["stages", "s1", "cells", "2012", "actual"]`. */
  readonly path: readonly string[];
  /** Missing where nothing stood before; `is` where nothing stands now. */
  readonly was?: LoggedValue | undefined;
  readonly is?: LoggedValue | undefined;
}

export interface DescribedField {
  /** `etap „Szkolenia”, 2012, wykonanie` */
  readonly where: string;
  readonly was: string;
  readonly is: string;
}

export interface DescribingChange {
  readonly texts: i18n;
  readonly formats: Formats;
  /** The name of a stage, indicator, unit or element by its id; null where it is not known any more. */
  readonly nameOf: (kind: NamedKind, id: string) => string | null;
}

export type NamedKind = "stage" | "indicator" | "unit" | "element";

/** Lists whose members bear names of their own. */
const NAMED: Readonly<Record<string, { kind: NamedKind; key: string }>> = {
  stages: { kind: "stage", key: "stage" },
  indicators: { kind: "indicator", key: "indicator" },
  units: { kind: "unit", key: "unitNamed" },
};
/** Lists whose members are known by their period: the label says it all. */
const BY_PERIOD: ReadonlySet<string> = new Set(["cells", "observations", "periods"]);
/** Fields whose values are words, and where those stand. */
const VOCABULARY: Readonly<Record<string, string>> = {
  lifecycle: "vocabulary:lifecycle",
  direction: "vocabulary:direction",
  method: "vocabulary:method",
  state: "changes:state",
};
/** Fields that bear the label of a period, which may look like a number. */
const LABELS: ReadonlySet<string> = new Set(["period", "label", "asOf"]);

export function describeChange(field: LoggedField, describing: DescribingChange): DescribedField {
  const write = (value: LoggedValue | undefined): string => writeValue(value, field.path, describing);
  return { where: writePath(field, describing), was: write(field.was), is: write(field.is) };
}

function writePath({ path, was, is }: LoggedField, { texts, nameOf }: DescribingChange): string {
  if (path.length === 0) return words(texts, "changes:element");
  const parts: string[] = [];
  for (let at = 0; at < path.length; at += 1) {
    const list = path[at] ?? "";
    const member = path[at + 1];
    const named = Object.hasOwn(NAMED, list) ? NAMED[list] : undefined;
    if (member === undefined) {
      parts.push(fieldName(texts, list));
      if (Array.isArray(was) && Array.isArray(is)) parts.push(words(texts, "changes:order"));
    } else if (named !== undefined) {
      parts.push(words(texts, `changes:${named.key}`, { name: nameOf(named.kind, member) ?? member }));
      at += 1;
    } else if (BY_PERIOD.has(list)) {
      parts.push(member);
      at += 1;
    } else if (/^\d{1,3}$/.test(member)) {
      parts.push(fieldName(texts, list), words(texts, "changes:memberAt", { number: Number(member) + 1 }));
      at += 1;
    } else parts.push(fieldName(texts, list));
  }
  return parts.join(", ");
}

function writeValue(
  value: LoggedValue | undefined,
  path: readonly string[],
  describing: DescribingChange,
): string {
  const { texts, formats, nameOf } = describing;
  if (value === undefined || value === null) return words(texts, "changes:none");
  if (typeof value === "boolean") return words(texts, value ? "vocabulary:yes" : "vocabulary:no");
  if (typeof value === "number") return formats.number(String(value));
  if (typeof value === "string") {
    const name = path.at(-1) ?? "";
    const group = VOCABULARY[name];
    if (group !== undefined && texts.exists(`${group}/${value}`)) return words(texts, `${group}/${value}`);
    if (name === "parentId") return nameOf("element", value) ?? value;
    if (LABELS.has(name)) return value;
    if (INSTANT.test(value)) return formats.moment(value);
    if (DAY.test(value)) return formats.date(value);
    return DECIMAL.test(value) && !path.includes("number") ? formats.number(value) : value;
  }
  if (isList(value)) return value.map((member) => writeValue(member, path, describing)).join("; ");
  return writeObject(value, path, describing);
}

/** A cell and an observation as they stand in a table; others by what names them. */
function writeObject(
  object: { readonly [name: string]: LoggedValue },
  path: readonly string[],
  describing: DescribingChange,
): string {
  const { texts, nameOf } = describing;
  const write = (name: string): string => writeValue(object[name], [...path, name], describing);
  if ("planned" in object && "actual" in object)
    return words(texts, "changes:cell", { planned: write("planned"), actual: write("actual") });
  const { status, unit } = object;
  if ("value" in object && object["value"] === null && typeof status === "string")
    return words(texts, `vocabulary:observationStatus/${status}`);
  if (typeof unit === "string" && "role" in object) return nameOf("unit", unit) ?? unit;
  const naming = ["title", "name", "text", "value", "narrative", "label", "period", "state"].find(
    (name) => typeof object[name] === "string",
  );
  if (naming !== undefined) return write(naming);
  return Object.keys(object)
    .map((name) => `${fieldName(texts, name)}: ${write(name)}`)
    .join(", ");
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function fieldName(texts: i18n, name: string): string {
  return texts.exists(`field/${name}`, { ns: "changes" }) ? words(texts, `changes:field/${name}`) : name;
}

function words(texts: i18n, key: string, params: MessageParams = {}): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- names of fields are data, which the typed keys can't check
  return (texts.t as (untyped: string, options: object) => string)(key, { replace: params });
}

function isList(value: LoggedValue): value is readonly LoggedValue[] {
  return Array.isArray(value);
}
