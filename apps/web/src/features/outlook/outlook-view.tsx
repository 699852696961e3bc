/** The outlook drawn: the forecast end of a task, and the same progress under other weights. */
import type { CompletionView } from "@miara/domain/completion-view";
import type { OutlookView as Outlook } from "@miara/domain/outlook-view";
import { Rational } from "@miara/domain/rational";
import type { WeightSensitivityView } from "@miara/domain/weight-sensitivity-view";
import type { ReactNode } from "react";

import { useTexts, type Words } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { Gap } from "../../ui/gap.tsx";
import { Percent } from "../../ui/percent.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";

export function OutlookView({ outlook }: { readonly outlook: Outlook }): ReactNode {
  return (
    <div className="my-2 border-s-4 border-frame bg-panel p-3 text-sm" data-outlook="">
      {outlook.completion === null ? null : <Completion completion={outlook.completion} />}
      {outlook.weights === null ? null : <Weights weights={outlook.weights} />}
    </div>
  );
}

function Completion({ completion }: { readonly completion: CompletionView }): ReactNode {
  const words = useTexts();
  const { t, formats, language } = words;
  return (
    <>
      <p className="font-semibold">{t("methods:completion/title")}</p>
      {completion.kind === "none" ? (
        <p>{t(`methods:completion/silence/${completion.reason}`)}</p>
      ) : (
        <dl className="word-list" data-completion="">
          <div>
            <dt>{capitalised(t("methods:completion/forecastEnd"), language)}</dt>
            <dd>
              {formats.date(completion.forecastEnd)} ({delayInWords(completion.delayMonths, words)})
            </dd>
          </div>
          <div>
            <dt>{capitalised(t("methods:completion/plannedEnd"), language)}</dt>
            <dd>{formats.date(completion.plannedEnd)}</dd>
          </div>
          <div>
            <dt>{capitalised(t("methods:completion/timeIndex"), language)}</dt>
            <dd>
              {formats.index(completion.timeIndex)}:{" "}
              {t("analysis:outlook/earned", {
                earned: shortMonths(completion.earnedMonths, words),
                actual: shortMonths(completion.actualMonths, words),
              })}
            </dd>
          </div>
        </dl>
      )}
      <p className="mt-1 text-muted">{t("methods:completion/about")}</p>
    </>
  );
}

/** Whole months as they are, others with one decimal. */
function shortMonths(months: string, { formats }: Words): string {
  return formats.number(months, months.includes(".") ? 1 : null);
}

function delayInWords(months: string, { t }: Words): string {
  const count = Number(Rational.parse(months).toFixedHalfEven(0));
  if (count === 0) return t("analysis:outlook/onTime");
  return count > 0
    ? t("methods:completion/delay", { count })
    : t("methods:completion/lead", { count: -count });
}

function Weights({ weights }: { readonly weights: WeightSensitivityView }): ReactNode {
  const { t, formats, language } = useTexts();
  const { schemes, spread, groupsWithoutSums, leftOutWithoutSum } = weights;
  return (
    <>
      <p className="font-semibold">{t("methods:weights/title")}</p>
      <p className="mb-1 text-muted">{t("analysis:outlook/about")}</p>
      <ScrollRegion label={t("methods:weights/title")}>
        <table className="figures-table bg-paper" data-weights="">
          <thead>
            <tr>
              <th scope="col">{t("analysis:outlook/scheme")}</th>
              <th className="number" scope="col">
                {t("web:column/progress")}
              </th>
              <th className="number" scope="col">
                {t("web:column/plan")}
              </th>
              <th className="number" scope="col">
                {capitalised(t("web:figures/index"), language)}
              </th>
              <th scope="col">{t("web:column/status")}</th>
              <th className="number" scope="col">
                {capitalised(t("vocabulary:figure/coverage"), language)}
              </th>
            </tr>
          </thead>
          <tbody>
            {schemes.map(({ scheme, progress, planToDate, scheduleIndex, status, coverage }) => (
              <tr key={scheme}>
                <th scope="row">{capitalised(t(`methods:weights/scheme/${scheme}`), language)}</th>
                <td className="number">
                  <Percent figure={progress} missing={t("analysis:outlook/noBasis")} />
                </td>
                <td className="number">
                  <Percent figure={planToDate} missing={t("web:figures/noPlan")} />
                </td>
                <td className="number">
                  {scheduleIndex === null ? (
                    <Gap meaning={t("web:figures/noPlan")} />
                  ) : (
                    formats.index(scheduleIndex)
                  )}
                </td>
                <td>
                  <StatusMark status={status} />
                </td>
                <td className="number">{formats.share(coverage)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {spread === null ? null : (
        <p className="mt-1">
          {capitalised(t("methods:weights/spread"), language)}:{" "}
          {t("analysis:outlook/spreadOf", { spread: formats.number(spread, 1) })}
        </p>
      )}
      {leftOutWithoutSum === 0 ? null : (
        <p>{t("methods:weights/leftOutWithoutSum", { count: leftOutWithoutSum })}</p>
      )}
      {groupsWithoutSums === 0 ? null : (
        <p className="text-muted">{t("methods:weights/groupsWithoutSums", { count: groupsWithoutSums })}</p>
      )}
    </>
  );
}
