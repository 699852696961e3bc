/** The grid: stages or indicators × periods; what it shows stands in the address. */
import { createFileRoute } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { choiceOf, readGridSearch, writeGridSearch } from "../../../../../features/grid/grid-choice.ts";
import { StrategyGrid } from "../../../../../features/grid/strategy-grid.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/grid")({
  validateSearch: readGridSearch,
  component: GridPage,
});

function GridPage(): ReactNode {
  const { t } = useTexts();
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  const choice = useMemo(() => choiceOf(search), [search]);
  return (
    <AdminPage isWide title={t("admin:grid/title")}>
      <p className="mb-3 max-w-[46rem] text-muted">{t("admin:grid/lead")}</p>
      <StrategyGrid
        choice={choice}
        choose={(next) => void navigate({ search: writeGridSearch(next), replace: true })}
      />
    </AdminPage>
  );
}
