/** Every indicator of a strategy in a table that sorts, narrows and goes into a file. */
import type { IndicatorListView, IndicatorRow } from "@miara/domain/indicator-list-view";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CsvButton } from "../../ui/csv-button.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { StatusLegend } from "../../ui/status-legend.tsx";
import { csvRows } from "./csv-rows.ts";
import { IndicatorFilters } from "./indicator-filters.tsx";
import { SORTS, type IndicatorSearch, type Sort } from "./indicator-search.ts";
import { IndicatorTableRow } from "./indicator-table-row.tsx";
import { narrowIndicators } from "./narrow-indicators.ts";

interface IndicatorListProps {
  readonly view: IndicatorListView;
  readonly search: IndicatorSearch;
  readonly onSearch: (search: IndicatorSearch) => void;
}

export function IndicatorList({ view, search, onSearch }: IndicatorListProps): ReactNode {
  const words = useTexts();
  const { t, formats } = words;
  const { strategy: head, indicators } = view;
  if (indicators.length === 0) return <p>{t("analysis:list/empty")}</p>;
  const shown = narrowIndicators(indicators, search, formats);
  return (
    <>
      <p>{t("analysis:list/intro")}</p>
      <IndicatorFilters onChange={onSearch} rows={indicators} search={search} />
      <p className="mb-2 flex flex-wrap items-baseline gap-x-4 text-sm">
        <output>
          {t("analysis:list/shown", { count: shown.length })}
          {shown.length === indicators.length
            ? ""
            : ` ${t("analysis:list/ofAll", { all: indicators.length })}`}
        </output>
        <CsvButton
          fileName={`${head.id}-${t("analysis:list/file")}.csv`}
          name={t("analysis:list/title")}
          rows={csvRows(shown, words)}
        />
      </p>
      {shown.length === 0 ? (
        <p>{t("analysis:list/none")}</p>
      ) : (
        <ListTable
          key={JSON.stringify(search)}
          onSearch={onSearch}
          rows={shown}
          search={search}
          view={view}
        />
      )}
      <p className="mt-2 text-xs text-muted">{t("analysis:list/ageHelp")}</p>
      <StatusLegend hasIndicators head={head} />
    </>
  );
}

/** So many rows at first, and with every further asking: more than anybody reads at once. */
const ROWS = 200;

const NUMERIC: ReadonlySet<Sort> = new Set(["latest", "change", "age"]);

interface ListTableProps extends IndicatorListProps {
  readonly rows: readonly IndicatorRow[];
}

function ListTable({ view, rows, search, onSearch }: ListTableProps): ReactNode {
  const { t } = useTexts();
  const [limit, setLimit] = useState(ROWS);
  const sortBy = (sort: Sort): void => {
    const { order, ...others } = search;
    onSearch({ ...others, sort, ...(search.sort === sort && order === undefined ? { order: "down" } : {}) });
  };
  return (
    <>
      <ScrollRegion label={t("analysis:list/title")}>
        <table className="figures-table" data-list="">
          <thead>
            <tr>
              {SORTS.map((sort) => {
                const isSorted = search.sort === sort;
                return (
                  <th
                    aria-sort={isSorted ? (search.order === "down" ? "descending" : "ascending") : undefined}
                    className={NUMERIC.has(sort) ? "number" : ""}
                    key={sort}
                    scope="col"
                  >
                    <button className="sorter" onClick={() => sortBy(sort)} type="button">
                      {t(`analysis:list/column/${sort}`)}
                      <span aria-hidden="true">
                        {isSorted ? (search.order === "down" ? " ▼" : " ▲") : " ↕"}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <IndicatorTableRow head={view.strategy} key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length <= limit ? null : (
        <button className="control mt-2" onClick={() => setLimit(limit + ROWS)} type="button">
          {t("analysis:list/more", { count: Math.min(ROWS, rows.length - limit) })}
        </button>
      )}
    </>
  );
}
