/** What holds of a round once it is closed: what was published beside today, and exceptions. */
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import { useQuery } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useAskedAgain } from "../../edits/use-asked-again.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { changeNames } from "../../ui/change-names.ts";
import { Section } from "../../ui/section.tsx";
import { WorkingLink } from "../../ui/working-link.tsx";
import { Exceptions } from "./exceptions.tsx";
import { GrantException } from "./grant-exception.tsx";
import { PublishedBeside } from "./published.tsx";

interface ClosedRoundProps {
  readonly round: ReportingPeriod;
  readonly onWrong: (isWrong: boolean) => void;
}

export function ClosedRound({ round, onWrong }: ClosedRoundProps): ReactNode {
  const { t } = useTexts();
  const { period } = round;
  const { assess, may, apply, today } = useStrategyEditing();
  const assessed = assess(period);
  const nameOf = useMemo(() => changeNames(assessed), [assessed]);
  const isOffice = may("round").ok;
  const titleOf = (element: string): string | null => nameOf("element", element);
  return (
    <>
      <Section title={t("admin:round/published")}>
        <Published nameOf={nameOf} period={period} />
      </Section>
      <Section title={t("admin:round/exceptions")}>
        <p className="mb-2 max-w-3xl">{t("admin:round/exceptionsLead")}</p>
        <Exceptions apply={apply} mayChange={isOffice} round={round} titleOf={titleOf} today={today} />
        {isOffice ? (
          <details className="mt-3">
            <summary className="min-h-6 font-semibold">{t("admin:round/grant")}</summary>
            <GrantException
              apply={apply}
              elements={assessed.index.topDown.map(({ id }) => ({ id, title: titleOf(id) ?? id }))}
              onWrong={onWrong}
              period={period}
            />
          </details>
        ) : null}
      </Section>
    </>
  );
}

interface PublishedProps {
  readonly period: string;
  readonly nameOf: ReturnType<typeof changeNames>;
}

function Published({ period, nameOf }: PublishedProps): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const { reference } = useStrategyEditing();
  useAskedAgain();
  const { data, isError } = useQuery(api.history.published.queryOptions({ ...reference, period }));
  if (isError) return <p className="field-error">{t("admin:form/connection")}</p>;
  if (data === undefined) return <output className="block">{t("web:loading")}</output>;
  return (
    <PublishedBeside
      nameOf={nameOf}
      period={period}
      published={data}
      renderLink={(element, title) => (
        <WorkingLink page={`report/${element}`} search={{ period }}>
          {title}
        </WorkingLink>
      )}
    />
  );
}
