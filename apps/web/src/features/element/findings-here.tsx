/** What a person should look at on this element. */
import type { CardView } from "@miara/domain/card-view";
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { keyed } from "../../ui/keyed.ts";
import { Section } from "../../ui/section.tsx";

export function FindingsHere({ card }: { readonly card: CardView }): ReactNode {
  const { t, texts } = useTexts();
  if (card.findings.length === 0) return null;
  return (
    <Section title={t("web:findings/here")}>
      <ul className="ms-5 list-disc text-sm">
        {keyed(card.findings).map(([key, finding]) => (
          <li key={key}>
            <span className="font-medium">{t(`vocabulary:severity/${finding.severity}`)}:</span>{" "}
            {describe(texts, finding)}
            {finding.at === null ? null : (
              <span className="text-muted"> ({t("web:findings/place", finding.at)})</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
