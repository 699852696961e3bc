/** What a person should look at in a strategy's data, as work: each with the page where it is mended. */
import { findQualityIssues } from "@miara/domain/find-quality-issues";
import { nameFinding } from "@miara/domain/named-finding";
import { currentPeriod } from "@miara/domain/period-calendar";
import { createFileRoute } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { kindOf, type FindingKind } from "../../../../../edits/finding-kind.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { FindingFilters } from "../../../../../features/findings-work/finding-filters.tsx";
import { chooseFindings } from "../../../../../features/findings-work/finding-groups.ts";
import { FindingWork } from "../../../../../features/findings-work/finding-work.tsx";
import { readFindingsSearch } from "../../../../../features/findings-work/findings-search.ts";
import { AdminPage } from "../../../../../frame/admin-page.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/findings")({
  validateSearch: readFindingsSearch,
  component: FindingsPage,
});

function FindingsPage(): ReactNode {
  const { t } = useTexts();
  const navigate = Route.useNavigate();
  const { by = "code", severity, kind, in: top } = Route.useSearch();
  const { strategy, assess, today } = useStrategyEditing();
  const assessed = assess(currentPeriod(strategy, today)?.label ?? null);
  const findings = useMemo(
    () => findQualityIssues(assessed, today).map((finding) => nameFinding(assessed, finding)),
    [assessed, today],
  );
  const branch = useMemo(() => {
    if (top === undefined) return null;
    const inside = new Set<string>([top]);
    // Every element stands after its parent.
    for (const { id, parentId } of assessed.index.topDown)
      if (parentId !== null && inside.has(parentId)) inside.add(id);
    return inside;
  }, [assessed, top]);
  const kinds = [...new Set(findings.map(kindOf))];
  const chosenKind: FindingKind | null = kinds.find((one) => one === kind) ?? null;
  const chosen = chooseFindings(findings, { severity: severity ?? null, kind: chosenKind, branch });
  const openPeriods = new Set<string>(
    strategy.reportingPeriods.filter(({ state }) => state === "open").map(({ period }) => period),
  );
  return (
    <AdminPage title={t("admin:findingsWork/title")}>
      <p className="max-w-3xl">{t("admin:findingsWork/lead")}</p>
      {findings.length === 0 ? (
        <p className="mt-3">{t("admin:findingsWork/none")}</p>
      ) : (
        <>
          <FindingFilters
            assessed={assessed}
            branch={top ?? null}
            grouping={by}
            kind={chosenKind}
            kinds={kinds}
            onChange={(change) =>
              void navigate({
                search: (before) => {
                  const { by: grouping, severity: graver, kind: code, in: part } = { ...before, ...change };
                  return {
                    ...(grouping === undefined ? {} : { by: grouping }),
                    ...(graver == null ? {} : { severity: graver }),
                    ...(code == null ? {} : { kind: code }),
                    ...(part == null ? {} : { in: part }),
                  };
                },
                replace: true,
                resetScroll: false,
              })
            }
            severity={severity ?? null}
          />
          <output className="block text-sm text-muted">
            {t("admin:findingsWork/shown", { count: chosen.length })}
          </output>
          {chosen.length === 0 ? <p className="mt-3">{t("admin:findingsWork/noneChosen")}</p> : null}
          <FindingWork findings={chosen} grouping={by} openPeriods={openPeriods} />
        </>
      )}
    </AdminPage>
  );
}
