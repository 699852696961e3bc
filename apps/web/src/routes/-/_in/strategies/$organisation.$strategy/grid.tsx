/** The grid: stages or indicators × periods; what it shows stands in the address. */
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { readGridSearch } from "../../../../../features/grid/grid-choice.ts";
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
  return (
    <AdminPage isWide title={t("admin:grid/title")}>
      <p className="mb-3 max-w-[46rem] text-muted">{t("admin:grid/lead")}</p>
      <StrategyGrid goTo={(next) => void navigate({ search: next, replace: true })} search={search} />
    </AdminPage>
  );
}
