/** What lies ahead of an element's figure and what it owes to its weights: closed at first, fetched when opened. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import type { StrategyAddress } from "../../app/strategy-address.ts";
import { loadAnalysisTexts } from "../../app/texts.ts";
import { useTexts } from "../../app/use-texts.ts";

const OutlookView = lazy(async () => {
  const { OutlookView: component } = await import("./outlook-view.tsx");
  return { default: component };
});

interface OutlookProps {
  readonly address: StrategyAddress;
  /** Null: the whole strategy. */
  readonly element: string | null;
  /** What the question is: a task has an end, what has others below it has weights. */
  readonly about: "completion" | "weights";
}

export function Outlook({ address, element, about }: OutlookProps): ReactNode {
  const { t } = useTexts();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={isOpen ? "mt-1 min-w-0 basis-full" : "mt-1"}>
      <button
        aria-controls={isOpen ? panel : undefined}
        aria-expanded={isOpen}
        className="opener no-print text-sm"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        {t(`web:outlook/${about}`)}
      </button>
      {isOpen ? (
        <div id={panel}>
          <OpenOutlook address={address} element={element} />
        </div>
      ) : null}
    </div>
  );
}

function OpenOutlook({ address, element }: Omit<OutlookProps, "about">): ReactNode {
  const { t, texts, language } = useTexts();
  const api = useApi();
  const answer = useQuery(api.outlook.get.queryOptions({ ...address, element }));
  const words = useQuery({
    queryKey: ["texts", "analysis", language],
    queryFn: async () => {
      await loadAnalysisTexts(texts);
      return true;
    },
    staleTime: Infinity,
  });
  if (answer.isError || words.isError)
    return (
      <p className="text-sm" role="alert">
        {t("web:outlook/failed")}{" "}
        <button
          className="control"
          onClick={() => void Promise.all([answer.refetch(), words.refetch()])}
          type="button"
        >
          {t("web:failure/retry")}
        </button>
      </p>
    );
  const waiting = (
    <output className="block min-h-24 text-sm text-muted" data-waiting="">
      {t("web:loading")}…
    </output>
  );
  if (answer.data === undefined || words.data === undefined) return waiting;
  return (
    <Suspense fallback={waiting}>
      <OutlookView outlook={answer.data} />
    </Suspense>
  );
}
