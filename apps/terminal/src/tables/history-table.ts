/** Changes as a table: a row for every changed field; a change of which no field is kept has a row of its own. */
import type { TreeView } from "@miara/domain/tree-view";

import type { Wording } from "../drawing/wording.ts";
import type { Change } from "../sources/source.ts";
import { figure, tableOf, type Cell, type Table } from "./csv.ts";

type Field = Change["fields"][number];

interface Row {
  readonly change: Change;
  readonly field: Field | null;
}

export function historyCsv(changes: readonly Change[], tree: TreeView, { t }: Wording): Table {
  const numbers = new Map(tree.nodes.map(({ id, number }) => [id, number]));
  const rows = changes.flatMap((change): Row[] =>
    change.fields.length === 0
      ? [{ change, field: null }]
      : change.fields.map((field) => ({ change, field })),
  );
  return tableOf<Row>(rows, [
    {
      key: "revision",
      head: t("commands:head/revision"),
      cell: ({ change }) => figure(String(change.revision)),
    },
    { key: "at", head: t("commands:head/when"), cell: ({ change }) => change.at },
    { key: "actor", head: t("commands:head/who"), cell: ({ change }) => change.actor },
    { key: "office", head: t("commands:head/office"), cell: ({ change }) => change.office },
    { key: "reason", head: t("commands:head/reason"), cell: ({ change }) => change.reason },
    {
      key: "elementNumber",
      head: t("terminal:head/number"),
      cell: ({ field }) => (field?.element == null ? null : (numbers.get(field.element) ?? null)),
    },
    { key: "path", head: t("commands:head/field"), cell: ({ field }) => field?.path.join("/") ?? null },
    { key: "was", head: t("commands:head/was"), cell: ({ field }) => writeValue(field?.was) },
    { key: "is", head: t("commands:head/is"), cell: ({ field }) => writeValue(field?.is) },
    { key: "element", head: t("commands:head/element"), cell: ({ field }) => field?.element ?? null },
  ]);
}

function writeValue(value: Field["was"]): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return /^-?\d+(?:\.\d+)?$/u.test(value) ? figure(value) : value;
  return JSON.stringify(value);
}
