/** How far a round is: all of it, office by office, element by element. */
import type { RoundView } from "@miara/domain/round-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { WorkingLink } from "../../ui/working-link.tsx";
import { ReportBar } from "./report-bar.tsx";
import { chooseRows, ReportTable } from "./report-table.tsx";
import { NOBODY, UnitTable } from "./unit-table.tsx";

/** What the page shows, kept in its address. */
export interface RoundSearch {
  readonly show?: "missing";
  /** The id of an office, or `NOBODY`. */
  readonly unit?: string;
}

interface RoundProgressProps {
  readonly round: RoundView;
  readonly search: RoundSearch;
  readonly onSearch: (search: RoundSearch) => void;
}

const EVERY = "";

export function RoundProgress({ round, search, onSearch }: RoundProgressProps): ReactNode {
  const { t } = useTexts();
  const { strategy } = useStrategyEditing();
  const { show, unit } = search;
  const names = new Map<string, string>(strategy.units.map(({ id, name }) => [id, name]));
  const rows = chooseRows(round.elements, { isOnlyMissing: show === "missing", unit: unit ?? null });
  const { label: period } = round.period;
  return (
    <>
      <Section title={t("admin:round/progress")}>
        <ReportBar round={round} />
      </Section>
      {round.elements.length === 0 ? null : (
        <>
          <Section title={t("admin:round/byUnit")}>
            <UnitTable
              renderLink={(id, name) => (
                <button
                  className="opener text-start"
                  onClick={() => onSearch({ ...search, unit: id })}
                  type="button"
                >
                  {name}
                </button>
              )}
              round={round}
            />
          </Section>
          <Section title={t("admin:round/byElement")}>
            <div className="flex flex-wrap items-end gap-x-6">
              <CheckField
                isChecked={show === "missing"}
                label={t("admin:round/onlyOpen")}
                onChange={(isOnly) =>
                  onSearch({
                    ...(unit === undefined ? {} : { unit }),
                    ...(isOnly ? { show: "missing" } : {}),
                  })
                }
              />
              <SelectField
                label={t("admin:round/unit")}
                onChoose={(chosen) =>
                  onSearch({
                    ...(show === undefined ? {} : { show }),
                    ...(chosen === EVERY ? {} : { unit: chosen }),
                  })
                }
                options={[
                  { value: EVERY, label: t("admin:round/everyUnit") },
                  ...round.byUnit.map(({ unit: id, name }) => ({
                    value: id ?? NOBODY,
                    label: id === null ? t("admin:round/nobody") : name,
                  })),
                ]}
                value={unit ?? EVERY}
              />
            </div>
            <output className="mb-1 block text-sm text-muted">
              {t("admin:round/shown", { count: rows.length })}
            </output>
            <ReportTable
              nameOfUnit={(id) => names.get(id) ?? id}
              renderLink={(element, title) => (
                <WorkingLink page={`report/${element}`} search={{ period }}>
                  {title}
                </WorkingLink>
              )}
              rows={rows}
            />
          </Section>
        </>
      )}
    </>
  );
}
