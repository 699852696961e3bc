/** A round's state and its days. */
import type { ReportingPeriod } from "@miara/domain/reporting-period";
import type { Strategy } from "@miara/domain/strategy";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { levelNoun } from "../../ui/level-noun.ts";
import { Day } from "./round-list.tsx";
import { RoundStateMark } from "./round-state-mark.tsx";

interface RoundHeadProps {
  readonly round: ReportingPeriod;
  readonly levels: Strategy["levels"];
}

export function RoundHead({ round, levels }: RoundHeadProps): ReactNode {
  const { t, formats, language } = useTexts();
  const { state, opensOn, dueOn, levelDeadlines, closedAt } = round;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t("admin:round/stateLabel"), <RoundStateMark key="state" state={state} />],
    [t("admin:round/opensOn"), <Day day={opensOn} key="opens" />],
    [t("admin:round/dueOn"), <Day day={dueOn} key="due" />],
    ...levelDeadlines.flatMap(({ level, dueOn: day }): readonly (readonly [string, ReactNode])[] => {
      const own = levels[level];
      if (own === undefined) return [];
      const name = capitalised(levelNoun(own, 2, language), language);
      return [[t("admin:round/deadline", { level: name }), <Day day={day} key={level} />]];
    }),
    ...(closedAt === null
      ? []
      : [
          [
            t("admin:round/closedOn"),
            <time dateTime={closedAt} key="closed">
              {formats.moment(closedAt)}
            </time>,
          ] as const,
        ]),
  ];
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-1">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt className="text-sm text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
