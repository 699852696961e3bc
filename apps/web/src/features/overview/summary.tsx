/** The head figures of a strategy, and how many of its programmes have which status. */
import type { TreeView } from "@miara/domain/tree-view";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { FigureLine } from "../../ui/figure-line.tsx";
import { levelNoun } from "../../ui/level-noun.ts";
import { StatusMark } from "../../ui/status-mark.tsx";
import { statusOrder } from "./status-order.ts";

interface SummaryProps {
  readonly view: TreeView;
  readonly whence: ReactNode;
}

export function Summary({ view, whence }: SummaryProps): ReactNode {
  const { t, formats, language } = useTexts();
  const { strategy: head, whole, nodes } = view;
  // The second rank where there is one: programmes, not goals and not every task.
  const rank = nodes.some((node) => node.level === 1) ? 1 : 0;
  const counted = nodes.filter((node) => node.level === rank);
  const level = head.levels[rank];
  return (
    <>
      <FigureLine figures={whole} head={head} />
      {whence}
      <ul className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
        {level === undefined || counted.length === 0 ? null : (
          <li>
            <span className="font-medium">
              {t("web:overview/countsOf", {
                count: counted.length,
                noun: levelNoun(level, counted.length, language),
              })}
            </span>{" "}
            {statusOrder.map((status) => {
              const count = counted.filter((node) => node.status === status).length;
              return count === 0 ? null : (
                <span className="me-2.5 inline-block" key={status}>
                  {count} <StatusMark status={status} />
                </span>
              );
            })}
          </li>
        )}
        <li>{t("web:overview/coverage", { share: formats.share(whole.coverage) })}</li>
        {head.changedAt === null ? null : (
          <li>{t("web:overview/changed", { date: formats.date(head.changedAt) })}</li>
        )}
        <li className="no-print">
          <Link
            params={{ organisation: head.organisation.id, strategy: head.id }}
            to="/$organisation/$strategy/-/findings"
          >
            {t("web:overview/findings")}
          </Link>
        </li>
        <li className="no-print">
          <Link
            params={{ organisation: head.organisation.id, strategy: head.id }}
            to="/$organisation/$strategy/-/indicators"
          >
            {t("web:overview/indicators")}
          </Link>
        </li>
        <li className="no-print">
          <Link
            params={{ organisation: head.organisation.id, strategy: head.id }}
            to="/$organisation/$strategy/-/compare"
          >
            {t("web:overview/compare")}
          </Link>
        </li>
      </ul>
    </>
  );
}
