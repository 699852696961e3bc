/** What a figure does not speak of, and why; and what its weights add up to. */
import type { Explanation } from "@miara/domain/explanation";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Verbatim } from "../../ui/verbatim.tsx";

const WHOLE = 100;

export function LeftOut({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const { t, formats } = useTexts();
  const { leftOut, weighting, declaredWeightSum, weightSum } = explanation;
  if (weighting === null) return null;
  return (
    <div className="mt-2">
      {leftOut.length === 0 ? (
        <p>{t("web:why/nothingLeftOut")}</p>
      ) : (
        <>
          <p>{t("web:why/leftOut")}</p>
          <ul className="ms-5 list-disc">
            {leftOut.map((child) => (
              <li key={child.id}>
                {child.number} <Verbatim>{child.title}</Verbatim>
                {child.weight === null
                  ? ""
                  : ` (${t("web:row/weight", { weight: formats.number(child.weight) })})`}
                : {t(`vocabulary:leftOut/${child.reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {weighting === "equal" ? <p>{t("web:why/equal")}</p> : null}
      {declaredWeightSum === null || weightSum === null ? null : (
        <p>
          {Number(declaredWeightSum) === WHOLE
            ? t("web:why/weightSum", { sum: formats.number(declaredWeightSum) })
            : t("web:why/declared", {
                sum: formats.number(declaredWeightSum),
                divisor: formats.number(weightSum),
              })}
        </p>
      )}
      <p>{t("web:why/coverage", { share: formats.share(explanation.coverage) })}</p>
      {explanation.planToDate === null || explanation.planCoverage === "1" ? null : (
        <p>{t("web:why/planCoverage", { share: formats.share(explanation.planCoverage) })}</p>
      )}
    </div>
  );
}
