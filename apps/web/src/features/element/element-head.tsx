/** Who answers for an element, how it stands, and what was set by hand beside what is computed. */
import type { CardView } from "@miara/domain/card-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { FigureLine } from "../../ui/figure-line.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { leadTitle } from "./lead-title.ts";

interface ElementHeadProps {
  readonly card: CardView;
  readonly whence: ReactNode;
}

export function ElementHead({ card, whence }: ElementHeadProps): ReactNode {
  const { t, formats, language } = useTexts();
  const { element, strategy: head, statusOverride } = card;
  const accountable = card.leads.filter((lead) => lead.role === "accountable");
  return (
    <>
      <dl className="mb-2 flex flex-wrap gap-x-5 text-sm">
        {accountable.length === 0 ? null : (
          <div className="flex flex-wrap gap-x-1.5">
            <dt className="text-muted">{leadTitle(card, language) ?? t("web:card/lead")}:</dt>
            <dd>
              <Verbatim>{accountable.map((lead) => lead.name).join(", ")}</Verbatim>
            </dd>
          </div>
        )}
        {element.weight === null ? null : (
          <div className="flex gap-x-1.5">
            <dt className="text-muted">{t("web:column/weight")}:</dt>
            <dd>{formats.number(element.weight)}</dd>
          </div>
        )}
        {element.lifecycle === "active" ? null : (
          <div className="flex gap-x-1.5">
            <dt className="text-muted">{t("web:figures/lifecycle")}:</dt>
            <dd className="border border-frame px-1">{t(`vocabulary:lifecycle/${element.lifecycle}`)}</dd>
          </div>
        )}
      </dl>
      <FigureLine figures={element} head={head} />
      {element.progress === null || element.coverage === "1" ? null : (
        <p className="mt-1 text-sm" data-coverage="">
          {t("web:overview/coverage", { share: formats.share(element.coverage) })}
        </p>
      )}
      {element.computedStatus === null || statusOverride === null ? null : (
        <div className="mt-1 text-sm" data-override="">
          <p>
            {t("web:figures/byHand")}; {t("web:figures/computedStatus")}{" "}
            <StatusMark status={element.computedStatus} />
          </p>
          <p lang={head.language === language ? undefined : head.language}>
            {t("web:figures/reason", { reason: statusOverride.reason })}
          </p>
          {statusOverride.by === null ? null : <p>{t("web:figures/setBy", { by: statusOverride.by })}</p>}
        </div>
      )}
      <StatedProgress card={card} />
      {whence}
    </>
  );
}

/** The stated figure with its origin: the one shown above, or the one that stands beside a computed one. */
function StatedProgress({ card }: { readonly card: CardView }): ReactNode {
  const { t, formats } = useTexts();
  const { manualProgress: manual } = card;
  if (manual === null) return null;
  const stated = {
    value: formats.percent(manual.value),
    origin: t(manual.origin === "page" ? "web:figures/manualPage" : "web:figures/manualHand"),
  };
  return (
    <p className="mt-1 text-sm" data-manual="">
      ▪{" "}
      {manual.asOf === null
        ? t("web:figures/stated", stated)
        : t("web:figures/statedFor", { ...stated, period: manual.asOf })}{" "}
      <Verbatim>{manual.reason}</Verbatim>
    </p>
  );
}
