/** Two strategies as a table: the wholes first, then a row for each pair, and for what stands in one of them alone. */
import type { ElementOfSide, StrategiesBesideView } from "@miara/domain/strategies-beside-view";

import type { Wording } from "../drawing/wording.ts";
import { figure, tableOf, type Table, type TableColumn } from "./csv.ts";
import { figureColumns } from "./tree-table.ts";

type Side = Omit<ElementOfSide, "id" | "level"> & { readonly id: string | null };

interface Row {
  /** Undefined of the strategies themselves. */
  readonly match?: StrategiesBesideView["elements"][number]["match"];
  readonly one: Side | null;
  readonly other: Side | null;
  readonly difference: StrategiesBesideView["whole"]["difference"];
}

export function strategiesBesideCsv(view: StrategiesBesideView, wording: Wording): Table {
  const { t } = wording;
  const { one, other, difference } = view.whole;
  const whole: Row = {
    one: { ...one, id: null, number: "", title: view.one.title },
    other: { ...other, id: null, number: "", title: view.other.title },
    difference,
  };
  return tableOf<Row>(
    [whole, ...view.elements],
    [
      {
        key: "match",
        head: t("terminal:compare/matched"),
        cell: ({ match }) =>
          match === undefined
            ? null
            : { code: match ?? "none", word: t(`terminal:compare/match/${match ?? "none"}`) },
      },
      {
        key: "difference",
        head: t("commands:head/change"),
        cell: (row) => figure(row.difference.progress),
      },
      ...sideColumns("one", view, wording),
      ...sideColumns("other", view, wording),
    ],
  );
}

function sideColumns(
  side: "one" | "other",
  view: StrategiesBesideView,
  wording: Wording,
): readonly TableColumn<Row>[] {
  const { t } = wording;
  const key = (name: string): string => side + name.charAt(0).toUpperCase() + name.slice(1);
  const head = (name: string): string => `${name} (${view[side].title})`;
  const text = (name: "number" | "title" | "id", word: string): TableColumn<Row> => ({
    key: key(name),
    head: head(word),
    cell: (row) => row[side]?.[name] ?? null,
  });
  return [
    text("number", t("terminal:head/number")),
    text("title", t("terminal:head/title")),
    ...figureColumns<Row>(wording, (row) => row[side], { key, head }),
    text("id", "id"),
  ];
}
