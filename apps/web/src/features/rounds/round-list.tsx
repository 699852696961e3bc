/** The rounds of a strategy, the latest first: how far each has come, and by when. */
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import type { RoundView } from "@miara/domain/round-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { HandedIn } from "./report-bar.tsx";
import { RoundStateMark } from "./round-state-mark.tsx";

interface RoundListProps {
  readonly rounds: readonly { readonly round: ReportingPeriod; readonly view: RoundView }[];
  readonly renderLink: (period: string, words: ReactNode) => ReactNode;
}

export function RoundList({ rounds, renderLink }: RoundListProps): ReactNode {
  const { t, formats } = useTexts();
  const label = t("admin:round/title");
  if (rounds.length === 0) return <p>{t("admin:round/none")}</p>;
  return (
    <ScrollRegion label={label}>
      <table aria-label={label} className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t("admin:round/period")}</th>
            <th scope="col">{t("admin:round/stateLabel")}</th>
            <th scope="col">{t("admin:round/progress")}</th>
            <th scope="col">{t("admin:round/opensOn")}</th>
            <th scope="col">{t("admin:round/dueOn")}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.toReversed().map(({ round, view }) => {
            const late = view.elements.filter(({ isOverdue }) => isOverdue).length;
            return (
              <tr key={round.period}>
                <th scope="row">{renderLink(round.period, formats.period(view.period))}</th>
                <td>
                  <RoundStateMark state={round.state} />
                </td>
                <td>
                  <HandedIn round={view} />
                  {late === 0 ? null : (
                    <strong className="text-off-track">
                      {" ✕ "}
                      {t("admin:round/overdueCount", { count: late })}
                    </strong>
                  )}
                </td>
                <td className="whitespace-nowrap">
                  <Day day={round.opensOn} />
                </td>
                <td className="whitespace-nowrap">
                  <Day day={round.dueOn} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function Day({ day }: { readonly day: string | null }): ReactNode {
  const { t, formats } = useTexts();
  if (day === null) return <Gap meaning={t("admin:round/noDay")} />;
  return <time dateTime={day}>{formats.date(day)}</time>;
}
