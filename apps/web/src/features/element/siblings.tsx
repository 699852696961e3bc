/** The way to the element before and the one after. */
import type { CardView } from "@miara/domain/card-view";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Verbatim } from "../../ui/verbatim.tsx";

export function Siblings({ card }: { readonly card: CardView }): ReactNode {
  const { t } = useTexts();
  if (card.previous === null && card.next === null) return null;
  return (
    <nav
      aria-label={t("web:siblings/label")}
      className="no-print mt-8 grid gap-4 border-t border-line pt-3 text-sm sm:grid-cols-2"
    >
      <p>
        <SiblingLink card={card} sibling={card.previous} word={`← ${t("web:siblings/previous")}`} />
      </p>
      <p className="sm:text-end">
        <SiblingLink card={card} sibling={card.next} word={`${t("web:siblings/next")} →`} />
      </p>
    </nav>
  );
}

interface SiblingLinkProps {
  readonly card: CardView;
  readonly sibling: CardView["next"];
  readonly word: string;
}

function SiblingLink({ card, sibling, word }: SiblingLinkProps): ReactNode {
  if (sibling === null) return null;
  const { organisation, id } = card.strategy;
  return (
    <Link
      params={{ organisation: organisation.id, strategy: id, element: sibling.id }}
      to="/$organisation/$strategy/$element"
    >
      <span className="block text-muted">{word}</span>
      {sibling.number} <Verbatim>{sibling.title}</Verbatim>
    </Link>
  );
}
