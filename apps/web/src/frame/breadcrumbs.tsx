/** The way from the strategy down to the page. */
import type { CardView } from "@miara/domain/card-view";
import type { StrategyHead } from "@miara/domain/strategy-view";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { levelNoun } from "../ui/level-noun.ts";
import { Verbatim } from "../ui/verbatim.tsx";

interface BreadcrumbsProps {
  readonly head: StrategyHead;
  readonly crumbs: CardView["breadcrumbs"];
}

export function Breadcrumbs({ head, crumbs }: BreadcrumbsProps): ReactNode {
  const { t, language } = useTexts();
  const address = { organisation: head.organisation.id, strategy: head.id };
  return (
    <nav aria-label={t("web:crumbs")} className="text-sm">
      <ol className="flex flex-wrap gap-x-1.5">
        <li>
          <Link params={address} to="/$organisation/$strategy">
            <Verbatim>{head.title}</Verbatim>
          </Link>
        </li>
        {crumbs.map((crumb) => {
          const level = head.levels[crumb.level];
          return (
            <li key={crumb.id}>
              <span aria-hidden="true" className="me-1.5 text-muted">
                ›
              </span>
              <Link params={{ ...address, element: crumb.id }} to="/$organisation/$strategy/$element">
                {level === undefined ? null : `${levelNoun(level, 1, language)} `}
                {crumb.number === "" ? null : `${crumb.number}: `}
                <Verbatim>{crumb.title}</Verbatim>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
