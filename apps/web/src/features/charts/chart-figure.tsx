/** A chart with its name, its table and the table as a file. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CsvButton } from "../../ui/csv-button.tsx";
import type { CsvCell } from "../../ui/csv.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { LineChart } from "./line-chart.tsx";
import type { ChartData } from "./series.ts";

interface ChartFigureProps {
  readonly name: ReactNode;
  /** The name as plain text: for the file and for those who hear the page. */
  readonly plainName: string;
  readonly label: string;
  readonly fileName: string;
  readonly data: ChartData;
  readonly size: "wide" | "small";
  /** How each value is shown in the table; null for a gap. */
  readonly renderValue: (value: string | null, series: number, place: number) => ReactNode;
  /** A further column of words, e.g. the standing of a value. */
  readonly words?: { readonly head: string; readonly cells: readonly string[] };
  readonly unit: ReactNode;
}

export function ChartFigure(props: ChartFigureProps): ReactNode {
  const { data, plainName, words } = props;
  const { t } = useTexts();
  const rows: readonly (readonly CsvCell[])[] = [
    [
      { text: t("web:chart/period") },
      ...data.series.map((series) => ({ text: series.name })),
      ...(words === undefined ? [] : [{ text: words.head }]),
    ],
    ...data.periods.map((period, place) => [
      { text: period },
      ...data.series.map((series) => figureCell(series.values[place] ?? null)),
      ...(words === undefined ? [] : [{ text: words.cells[place] ?? "" }]),
    ]),
  ];
  return (
    <figure className={`min-w-0 border border-line p-3 ${props.size === "wide" ? "max-w-3xl" : ""}`}>
      <figcaption className="mb-1 text-sm">
        <span className="font-semibold">{props.name}</span> <span className="text-muted">{props.unit}</span>
      </figcaption>
      <LineChart data={data} label={props.label} size={props.size} />
      <div className="mt-1 flex flex-wrap items-start gap-x-4">
        <details className="min-w-0 text-sm">
          <summary className="min-h-6 text-link">{t("web:chart/table")}</summary>
          <ScrollRegion label={plainName}>
            <table className="figures-table my-1">
              <thead>
                <tr>
                  <th scope="col">{t("web:chart/period")}</th>
                  {data.series.map((series) => (
                    <th className="number" key={series.name} scope="col">
                      {series.name}
                    </th>
                  ))}
                  {words === undefined ? null : <th scope="col">{words.head}</th>}
                </tr>
              </thead>
              <tbody>
                {data.periods.map((period, place) => (
                  <tr key={period}>
                    <th scope="row">{period}</th>
                    {data.series.map((series, column) => (
                      <td className="number" key={series.name}>
                        {props.renderValue(series.values[place] ?? null, column, place)}
                      </td>
                    ))}
                    {words === undefined ? null : <td>{words.cells[place]}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </details>
        <CsvButton fileName={props.fileName} name={plainName} rows={rows} />
      </div>
    </figure>
  );
}

function figureCell(value: string | null): CsvCell {
  return value === null ? null : { figure: value };
}
