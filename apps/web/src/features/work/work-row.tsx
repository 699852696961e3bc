/** One thing that waits: what it is about, what is still missing, by when, and the one thing to do. */
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { mendedAt } from "../../edits/mended-at.ts";
import { Verbatim } from "../../ui/verbatim.tsx";
import { WorkingLink } from "../../ui/working-link.tsx";
import type { WaitingItem } from "./work-item.ts";

const MARKS = { overdue: "✕", returned: "↩", due: "○", "to-approve": "▲", finding: "–" } as const;

interface WorkRowProps {
  readonly item: WaitingItem;
  readonly isStrategyNamed: boolean;
}

export function WorkRow({ item, isStrategyNamed }: WorkRowProps): ReactNode {
  const { kind, number, title, remark, strategyTitle } = item;
  const { t } = useTexts();
  const name = `${number} ${title}`.trim();
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-b border-line py-2">
      <span aria-hidden="true" className={kind === "overdue" ? "w-4 text-off-track" : "w-4"}>
        {MARKS[kind]}
      </span>
      <span className="min-w-0 flex-1 basis-52">
        <Verbatim>{name}</Verbatim>
        {isStrategyNamed ? <span className="block text-sm text-muted">{strategyTitle}</span> : null}
        <Details item={item} />
        {remark === null ? null : <span className="block text-sm">{t("admin:work/remark", { remark })}</span>}
      </span>
      <Deed item={item} name={name} />
    </li>
  );
}

function Details({ item }: { readonly item: WaitingItem }): ReactNode {
  const { t, formats, texts } = useTexts();
  const { kind, dueOn, finding, missing } = item;
  if (finding !== null) {
    const { indicatorName, period } = finding;
    const where = [indicatorName, period].filter((part) => part !== null).join(" · ");
    return (
      <span className="block text-sm text-muted">
        {`${t(`vocabulary:severity/${finding.severity}`)}: ${describe(texts, finding)}`}
        {where === "" ? "" : ` (${where})`}
      </span>
    );
  }
  const { cells, observations, narrative } = missing;
  const lacks = [
    cells === 0 ? null : t("admin:work/cells", { count: cells }),
    observations === 0 ? null : t("admin:work/values", { count: observations }),
    narrative ? t("admin:work/narrative") : null,
  ].filter((part) => part !== null);
  const day = dueOn === null ? null : formats.date(dueOn);
  const due = day === null ? null : t(kind === "overdue" ? "admin:work/was" : "admin:work/by", { day });
  const state = lacks.length > 0 ? lacks : kind === "to-approve" ? [] : [t("admin:work/complete")];
  return (
    <span className="block text-sm text-muted">
      {[due, ...state].filter((part) => part !== null).join(" · ")}
    </span>
  );
}

/** A finding may be of any period: where it is about a figure it is mended in the grid, which has all of them. */
const NO_PERIODS: ReadonlySet<string> = new Set();

/** The link that opens where it is done; its name says of what, for whoever hears it alone. */
function Deed({ item, name }: { readonly item: WaitingItem; readonly name: string }): ReactNode {
  const { t } = useTexts();
  const { element, finding, kind, period, of } = item;
  const { page, search } =
    finding === null
      ? { page: `report/${element}`, search: period === null ? {} : { period } }
      : mendedAt(finding, NO_PERIODS);
  const text =
    kind === "finding" || period === null
      ? t("admin:work/look")
      : kind === "to-approve"
        ? t("admin:work/approve", { period })
        : kind === "returned"
          ? t("admin:work/mend", { period })
          : t("admin:work/report", { period });
  return (
    <WorkingLink label={`${text}: ${name}`} of={of} page={page} search={search}>
      {text}
    </WorkingLink>
  );
}
