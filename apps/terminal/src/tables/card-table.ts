/** A card as a table: a row for every filled cell of a stage and every observation of an indicator. */
import type { CardView } from "@miara/domain/card-view";
import type { Observation } from "@miara/domain/observation";

import type { Wording } from "../drawing/wording.ts";
import { figure, tableOf, type Table } from "./csv.ts";

interface Row {
  readonly kind: "stage" | "indicator";
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly period: string;
  readonly planned: string | null;
  readonly actual: string | null;
  readonly status: Observation["status"] | null;
}

export function cardCsv(card: CardView, { t }: Wording): Table {
  return tableOf<Row>(
    [...stageRows(card), ...indicatorRows(card)],
    [
      {
        key: "kind",
        head: t("commands:head/kind"),
        cell: ({ kind }) => ({ code: kind, word: t(`terminal:head/${kind}`) }),
      },
      { key: "id", head: "id", cell: ({ id }) => id },
      { key: "name", head: t("terminal:head/title"), cell: ({ name }) => name },
      { key: "unit", head: t("terminal:head/unit"), cell: ({ unit }) => unit },
      { key: "period", head: t("terminal:head/period"), cell: ({ period }) => period },
      { key: "planned", head: t("vocabulary:figure/plan"), cell: ({ planned }) => figure(planned) },
      { key: "actual", head: t("commands:head/actual"), cell: ({ actual }) => figure(actual) },
      {
        key: "status",
        head: t("terminal:head/status"),
        cell: ({ status }) =>
          status === null ? null : { code: status, word: t(`vocabulary:observationStatus/${status}`) },
      },
    ],
  );
}

function stageRows({ stages }: CardView): readonly Row[] {
  return (stages?.rows ?? []).flatMap((stage) =>
    stage.cells.flatMap((cell): Row[] =>
      cell === null
        ? []
        : [
            {
              kind: "stage",
              id: stage.id,
              name: `${stage.number ?? ""} ${stage.title}`.trim(),
              unit: "%",
              period: cell.period,
              planned: cell.planned,
              actual: cell.actual,
              status: null,
            },
          ],
    ),
  );
}

function indicatorRows({ indicators }: CardView): readonly Row[] {
  return indicators.flatMap(({ id, name, unit, observations }) =>
    observations.map(({ period, value, status }): Row => ({
      kind: "indicator",
      id,
      name,
      unit,
      period,
      planned: null,
      actual: value,
      status,
    })),
  );
}
