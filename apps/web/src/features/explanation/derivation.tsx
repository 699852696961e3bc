/** How a figure came about, one step of it; each row opens the next, down to the stage cells. */
import type { Explanation } from "@miara/domain/explanation";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import type { StrategyAddress } from "../../app/strategy-address.ts";
import { useTexts, type Words } from "../../app/use-texts.ts";
import { Verbatim } from "../../ui/verbatim.tsx";
import { CountedChildren } from "./counted-children.tsx";
import { writeFormula } from "./formula.ts";
import { LeftOut } from "./left-out.tsx";
import { PlanAndStatus } from "./plan-and-status.tsx";
import { StageCells } from "./stage-cells.tsx";

interface DerivationProps {
  readonly address: StrategyAddress;
  /** Null: the whole strategy. */
  readonly element: string | null;
}

export function Derivation({ address, element }: DerivationProps): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const answer = useQuery(api.explanations.get.queryOptions({ ...address, element }));
  if (answer.isError)
    return (
      <p className="text-sm" role="alert">
        {t("web:why/failed")}{" "}
        <button className="control" onClick={() => void answer.refetch()} type="button">
          {t("web:failure/retry")}
        </button>
      </p>
    );
  if (answer.data === undefined)
    return (
      <output className="block min-h-32 text-sm text-muted" data-waiting="">
        {t("web:why/loading")}…
      </output>
    );
  return (
    <DerivationView
      explanation={answer.data}
      renderChild={(child) => <Derivation address={address} element={child} />}
    />
  );
}

interface DerivationViewProps {
  readonly explanation: Explanation;
  readonly renderChild: (child: string) => ReactNode;
}

export function DerivationView({ explanation, renderChild }: DerivationViewProps): ReactNode {
  const words = useTexts();
  const { t, formats } = words;
  const formula = writeFormula(explanation, formats);
  const fraction = explanation.progressFraction;
  const title =
    explanation.element === null ? null : `${explanation.element.number} ${explanation.element.title}`;
  return (
    <div
      className="my-2 border-s-4 border-frame bg-panel p-3 text-sm"
      data-derivation={explanation.element?.id ?? ""}
    >
      {title === null ? null : (
        <p className="mb-1 font-semibold">
          <Verbatim>{title.trim()}</Verbatim>
        </p>
      )}
      <p>
        {t(`web:why/method/${explanation.method}`)}
        {explanation.missing === null
          ? ""
          : ` ${t("web:why/because", { reason: t(`vocabulary:leftOut/${explanation.missing}`) })}`}
      </p>
      {formula === null ? null : (
        <p className="my-1 text-base" data-formula="">
          <span className="sr-only">{t("web:why/formula")}: </span>
          {formula}
          {fraction !== null && formula.includes("≈") ? (
            <span className="text-sm text-muted">
              {" "}
              ({t("web:why/exactly", { fraction: exactly(explanation, fraction, words) })})
            </span>
          ) : null}
        </p>
      )}
      <StatedFigure explanation={explanation} words={words} />
      {explanation.children.length === 0 ? null : (
        <CountedChildren explanation={explanation} renderChild={renderChild} />
      )}
      <LeftOut explanation={explanation} />
      {explanation.stages.length === 0 ? null : <StageCells explanation={explanation} />}
      <PlanAndStatus explanation={explanation} />
    </div>
  );
}

/** The figure that somebody stated, with its reason, beside the computed one. */
function StatedFigure({
  explanation,
  words,
}: {
  readonly explanation: Explanation;
  readonly words: Words;
}): ReactNode {
  const { manual } = explanation;
  if (manual === null) return null;
  const { t, formats } = words;
  const stated = { value: formats.percent(manual.value), reason: manual.reason };
  return (
    <p className="mt-1" data-manual="">
      ▪{" "}
      {manual.asOf === null
        ? t("web:why/manual", stated)
        : t("web:why/manualFor", { ...stated, period: manual.asOf })}
      {explanation.computedProgress === null
        ? ""
        : ` ${t("web:why/computed", { value: formats.percent(explanation.computedProgress) })}`}
    </p>
  );
}

const READABLE_PLACES = 8;

/** A figure that ends as a decimal is written as one; another as its fraction. */
function exactly({ progress }: Explanation, fraction: string, { formats }: Words): string {
  const places = (progress ?? "").split(".")[1]?.length ?? 0;
  return progress === null || places > READABLE_PLACES ? fraction : formats.number(progress);
}
