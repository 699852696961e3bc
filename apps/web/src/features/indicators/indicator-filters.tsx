/** What the list is narrowed by. */
import type { IndicatorRow } from "@miara/domain/indicator-list-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { WITHOUT, type IndicatorSearch } from "./indicator-search.ts";
import { statusesIn } from "./narrow-indicators.ts";

interface IndicatorFiltersProps {
  readonly rows: readonly IndicatorRow[];
  readonly search: IndicatorSearch;
  readonly onChange: (search: IndicatorSearch) => void;
}

export function IndicatorFilters({ rows, search, onChange }: IndicatorFiltersProps): ReactNode {
  const { t, formats } = useTexts();
  const sources = distinct(rows.map(({ source }) => source ?? WITHOUT)).toSorted(formats.compare);
  const trends = distinct(rows.map(({ trend }) => trend.verdict ?? WITHOUT));
  const kinds = distinct(rows.map(({ kind }) => kind));
  const directions = distinct(rows.map(({ direction }) => direction));
  const set = (name: keyof IndicatorSearch, value: string): void => {
    const { [name]: _, ...others } = search;
    onChange(value === "" ? others : { ...others, [name]: value });
  };
  const isNarrowed = (["q", "kind", "source", "direction", "status", "trend"] as const).some(
    (name) => search[name] !== undefined,
  );
  return (
    <form
      aria-label={t("analysis:list/filters")}
      className="no-print my-3 flex flex-wrap items-end gap-x-4 gap-y-2 text-sm"
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="flex max-w-full flex-col">
        {t("analysis:list/text")}
        <input
          className="control w-56 max-w-full"
          onChange={(event) => set("q", event.target.value)}
          type="search"
          value={search.q ?? ""}
        />
      </label>
      <Choice
        label={t("analysis:list/kind")}
        onChoose={(value) => set("kind", value)}
        options={kinds.map((kind) => ({ value: kind, label: t(`vocabulary:kind/${kind}`) }))}
        value={search.kind}
      />
      <Choice
        label={t("analysis:list/source")}
        onChoose={(value) => set("source", value)}
        options={sources.map((source) => ({
          value: source,
          label: source === WITHOUT ? t("analysis:list/noSource") : source,
        }))}
        value={search.source}
      />
      <Choice
        label={t("analysis:list/direction")}
        onChoose={(value) => set("direction", value)}
        options={directions.map((direction) => ({
          value: direction,
          label: t(`vocabulary:direction/${direction}`),
        }))}
        value={search.direction}
      />
      <Choice
        label={t("analysis:list/status")}
        onChoose={(value) => set("status", value)}
        options={statusesIn(rows).map((status) => ({
          value: status,
          label: status === WITHOUT ? t("analysis:list/noStatus") : t(`vocabulary:status/${status}`),
        }))}
        value={search.status}
      />
      <Choice
        label={t("analysis:list/trend")}
        onChoose={(value) => set("trend", value)}
        options={trends.map((trend) => ({
          value: trend,
          label: trend === WITHOUT ? t("analysis:list/noTrend") : t(`methods:verdict/${trend}`),
        }))}
        value={search.trend}
      />
      {isNarrowed ? (
        <button
          className="control"
          onClick={() =>
            onChange(
              search.sort === undefined
                ? {}
                : { sort: search.sort, ...(search.order === undefined ? {} : { order: search.order }) },
            )
          }
          type="button"
        >
          {t("analysis:list/clear")}
        </button>
      ) : null}
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactNode {
  const { t } = useTexts();
  return (
    <label className="flex max-w-full flex-col">
      {label}
      <select
        className="control max-w-56"
        onChange={(event) => onChoose(event.target.value)}
        value={options.some((option) => option.value === value) ? value : ""}
      >
        <option value="">{t("analysis:list/every")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
