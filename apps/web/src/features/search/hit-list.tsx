/** What a search found, each as a link with where it matched. */
import type { SearchHit } from "@miara/domain/search-view";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Verbatim } from "../../ui/verbatim.tsx";

interface HitListProps {
  readonly organisation: string;
  readonly strategy: string;
  readonly hits: readonly SearchHit[];
  readonly onFollow?: () => void;
}

export function HitList({ organisation, strategy, hits, onFollow }: HitListProps): ReactNode {
  const { t } = useTexts();
  if (hits.length === 0) return <p>{t("web:search/none")}</p>;
  return (
    <ul>
      {hits.map((hit) => (
        <li className="border-b border-line py-1 last:border-0" key={hit.id}>
          <Link
            onClick={() => onFollow?.()}
            params={{ organisation, strategy, element: hit.id }}
            to="/$organisation/$strategy/$element"
          >
            {hit.number === "" ? null : `${hit.number} `}
            <Verbatim>{hit.title}</Verbatim>
          </Link>
          {hit.where === "title" ? null : (
            <span className="block text-xs text-muted">
              {t(`web:search/where/${hit.where}`, { matched: hit.matched ?? "" })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
