/** Leave to change figures of a closed round for a while: what was granted, to whom, why and until when. */
import type { DomainError } from "@miara/domain/domain-error";
import type { ReportingPeriod, RoundException } from "@miara/domain/reporting-period";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "./round-list.tsx";

interface ExceptionsProps {
  readonly round: ReportingPeriod;
  readonly today: string;
  readonly mayChange: boolean;
  /** Number and title of an element; null where it is no more. */
  readonly titleOf: (element: string) => string | null;
  readonly apply: (edits: readonly StrategyEdit[]) => DomainError | null;
}

export function Exceptions({ round, today, mayChange, titleOf, apply }: ExceptionsProps): ReactNode {
  const { t, formats } = useTexts();
  const { period, exceptions } = round;
  if (exceptions.length === 0) return <p>{t("admin:round/noExceptions")}</p>;
  const titled = ({ element }: RoundException): string =>
    element === null ? t("admin:round/everything") : (titleOf(element) ?? element);
  return (
    <ul>
      {exceptions.map((exception) => {
        const { element, reason, until, grantedBy, grantedAt } = exception;
        return (
          <li className="border-b border-line py-2" key={`${element ?? ""} ${grantedAt}`}>
            <p>
              <strong>{titled(exception)}</strong>
              {" · "}
              {t("admin:round/until")} <Day day={until} />
              {" · "}
              {until < today ? t("admin:round/over") : t("admin:round/running")}
            </p>
            <p className="max-w-[46rem] whitespace-pre-line">{reason}</p>
            <p className="text-sm text-muted">
              {t("admin:round/grantedBy", { by: grantedBy, day: formats.moment(grantedAt) })}
            </p>
            {mayChange && until >= today ? (
              <div className="mt-1">
                <Button
                  aria-label={t("admin:round/endOf", { title: titled(exception) })}
                  onClick={() => apply([{ kind: "round-exception-ended", period, element, grantedAt }])}
                >
                  {t("admin:round/end")}
                </Button>
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
