/** Total cost and budget lines: the amount where it could be read, and always the text as written. */
import type { CardView } from "@miara/domain/card-view";
import type { Money } from "@miara/domain/money";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

export function Budget({ card }: { readonly card: CardView }): ReactNode {
  const { t } = useTexts();
  const { currency } = card.strategy;
  return (
    <>
      {card.totalCost === null ? null : (
        <Section title={t("web:card/totalCost")}>
          <p>
            <MoneyFigure currency={currency} money={card.totalCost} />
          </p>
        </Section>
      )}
      {card.budgetLines.length === 0 ? null : (
        <Section title={t("web:card/budget")}>
          <ScrollRegion label={t("web:card/budget")}>
            <table className="figures-table">
              <thead>
                <tr>
                  <th scope="col">{t("web:card/fundingSource")}</th>
                  <th scope="col">{t("web:card/measureColumn")}</th>
                  <th scope="col">{t("web:card/period")}</th>
                  <th className="number" scope="col">
                    {t("web:card/amount")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {card.budgetLines.map((line, place) => (
                  // oxlint-disable-next-line react/no-array-index-key -- lines have no id and never move on this page
                  <tr key={place}>
                    <th scope="row">
                      {line.source === null ? (
                        <Gap meaning={t("web:card/notFilled")} />
                      ) : (
                        <Verbatim>{line.source}</Verbatim>
                      )}
                    </th>
                    <td>{t(line.measure === "planned" ? "web:card/plannedMoney" : "web:card/spentMoney")}</td>
                    <td>{line.period ?? t("vocabulary:allPeriods")}</td>
                    <td className="number">
                      {line.money === null ? (
                        <Gap meaning={t("web:card/noAmount")} />
                      ) : (
                        <MoneyFigure currency={currency} money={line.money} />
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </Section>
      )}
    </>
  );
}

function MoneyFigure({ money, currency }: { readonly money: Money; readonly currency: string }): ReactNode {
  const { t, formats } = useTexts();
  if (money.amountMinor === null)
    return (
      <span className="whitespace-normal">
        <Verbatim>{money.text}</Verbatim>
      </span>
    );
  const amount = formats.money(money.amountMinor, currency);
  return (
    <>
      {amount}
      {digitsOf(amount) === digitsOf(money.text) ? null : (
        <span className="block text-xs whitespace-normal text-muted">
          {t("web:card/asWrittenMoney", { text: money.text })}
        </span>
      )}
    </>
  );
}

/** Grouping, decimals of zero and the currency's sign say nothing new. */
function digitsOf(text: string): string {
  return text.replace(/[.,]00(?!\d)/, "").replace(/\D/g, "");
}
