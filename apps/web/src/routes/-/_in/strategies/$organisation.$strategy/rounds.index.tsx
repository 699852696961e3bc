/** The reporting rounds of a strategy, and planning another. */
import { viewRound } from "@miara/domain/round-view";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { PlanRound } from "../../../../../features/rounds/plan-round.tsx";
import { RoundList } from "../../../../../features/rounds/round-list.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { Section } from "../../../../../ui/section.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/rounds/")({
  component: RoundsPage,
});

function RoundsPage(): ReactNode {
  const { t } = useTexts();
  const params = Route.useParams();
  const { strategy, assess, may, apply, today } = useStrategyEditing();
  const [isWrong, setWrong] = useState(false);
  const rounds = strategy.reportingPeriods.map((round) => ({
    round,
    view: viewRound(assess(round.period), round.period, today),
  }));
  return (
    <AdminPage isWrong={isWrong} title={t("admin:round/title")}>
      <p className="mb-3 max-w-3xl">{t("admin:round/lead")}</p>
      <RoundList
        renderLink={(period, words) => (
          <Link params={{ ...params, period }} to="/-/strategies/$organisation/$strategy/rounds/$period">
            {words}
          </Link>
        )}
        rounds={rounds}
      />
      {may("round").ok ? (
        <Section title={t("admin:round/plan")}>
          <PlanRound apply={apply} onWrong={setWrong} strategy={strategy} />
        </Section>
      ) : null}
    </AdminPage>
  );
}
