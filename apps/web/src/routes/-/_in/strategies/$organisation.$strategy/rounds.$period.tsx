/** One reporting round: how far it is, who is missing what, and after its end what was published beside today. */
import { viewRound } from "@miara/domain/round-view";
import { createFileRoute } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { ClosedRound } from "../../../../../features/rounds/closed-round.tsx";
import { RoundHead } from "../../../../../features/rounds/round-head.tsx";
import { RoundProgress, type RoundSearch } from "../../../../../features/rounds/round-progress.tsx";
import { RoundReminders } from "../../../../../features/rounds/round-reminders.tsx";
import { RoundSteps } from "../../../../../features/rounds/round-steps.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";
import { Section } from "../../../../../ui/section.tsx";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/rounds/$period")({
  validateSearch: (search: Record<string, unknown>): RoundSearch => ({
    ...(search["show"] === "missing" ? { show: "missing" } : {}),
    ...(typeof search["unit"] === "string" ? { unit: search["unit"] } : {}),
  }),
  component: RoundPage,
});

function RoundPage(): ReactNode {
  const { t } = useTexts();
  const { period } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { strategy, stored, assess, may, apply, today } = useStrategyEditing();
  const [isWrong, setWrong] = useState(false);
  const round = strategy.reportingPeriods.find((one) => one.period === period);
  if (round === undefined) return <MissingPage missing="page" />;
  const view = viewRound(assess(round.period), round.period, today);
  const isOffice = may("round").ok;
  const unapproved = view.elements.length - view.counts.approved;
  // What was published is the server's to say, once it has closed the round.
  const isClosed = stored.reportingPeriods.some((one) => one.period === period && one.state === "closed");
  return (
    <AdminPage isWrong={isWrong} title={t("admin:round/titleOf", { period })}>
      <RoundHead levels={strategy.levels} round={round} />
      {isOffice && round.state !== "closed" ? (
        <Section title={t("admin:round/steps")}>
          <RoundSteps
            apply={apply}
            onRemoved={() => void navigate({ to: "..", search: {} })}
            onWrong={setWrong}
            round={round}
            strategy={strategy}
            unapproved={unapproved}
          />
        </Section>
      ) : null}
      {isClosed ? <ClosedRound onWrong={setWrong} round={round} /> : null}
      <RoundProgress
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        round={view}
        search={search}
      />
      {isOffice && round.state === "open" ? (
        <Section title={t("admin:round/reminders")}>
          <RoundReminders period={period} />
        </Section>
      ) : null}
    </AdminPage>
  );
}
