/** What the element serves besides its parent, and what of other branches serves it: shown, not counted. */
import type { CardView } from "@miara/domain/card-view";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { RowList } from "./row-list.tsx";

interface LinksProps {
  readonly card: CardView;
  readonly renderExplanation: (element: string) => ReactNode;
}

export function Links({ card, renderExplanation }: LinksProps): ReactNode {
  const { t } = useTexts();
  const { strategy: head } = card;
  return (
    <>
      {card.alsoServes.length === 0 ? null : (
        <Section title={t("web:card/alsoServes")}>
          <ul>
            {card.alsoServes.map((served) => (
              <li key={served.id}>
                <Link
                  params={{ organisation: head.organisation.id, strategy: head.id, element: served.id }}
                  to="/$organisation/$strategy/$element"
                >
                  {served.number} <Verbatim>{served.title}</Verbatim>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {card.servedBy.length === 0 ? null : (
        <Section title={t("web:card/servedBy")}>
          <p className="text-sm text-muted">{t("web:card/servedByNote")}</p>
          <RowList head={head} nodes={card.servedBy} renderExplanation={renderExplanation} />
        </Section>
      )}
    </>
  );
}
