/** What an element costs and who pays: as written, and the amount where it could be read. */
import { totalBudget } from "@miara/domain/budget-totals";
import type { CardView } from "@miara/domain/card-view";
import { writeExact } from "@miara/domain/exact-text";
import type { Money } from "@miara/domain/money";

import type { DocumentWriter } from "../drawing/document.ts";
import type { Wording } from "../drawing/wording.ts";

export function writeBudget(writer: DocumentWriter, card: CardView, wording: Wording): void {
  const { t } = wording;
  const { currency } = card.strategy;
  if (card.totalCost !== null)
    writer.heading(t("terminal:card/cost")).text(writeMoney(card.totalCost, currency, wording));
  if (card.budgetLines.length === 0) return;
  writer.heading(t("terminal:card/budget"));
  for (const budget of card.budgetLines) {
    const parts = [
      budget.source ?? t("terminal:card/noSource"),
      ...(budget.period === null ? [] : [budget.period]),
      t(budget.measure === "planned" ? "terminal:card/planned" : "terminal:card/spent"),
    ];
    const sum =
      budget.money === null ? t("terminal:card/notGiven") : writeMoney(budget.money, currency, wording);
    writer.text(`${parts.join(wording.symbols.dot)}: ${sum}`);
  }
  writeTotals(writer, card, wording);
}

/** What the lines come to where there are several, and how much of the plan is spent. */
function writeTotals(writer: DocumentWriter, card: CardView, wording: Wording): void {
  const { t, formats, symbols } = wording;
  if (card.budgetLines.length < 2) return;
  const { planned, spent, executed } = totalBudget(card.budgetLines);
  const parts = [
    ...(planned === null
      ? []
      : [`${t("terminal:card/planned")} ${formats.money(planned, card.strategy.currency)}`]),
    ...(spent === null
      ? []
      : [`${t("terminal:card/spent")} ${formats.money(spent, card.strategy.currency)}`]),
    ...(executed === null ? [] : [formats.share(writeExact(executed))]),
  ];
  if (parts.length > 0)
    writer.text(`${t("terminal:card/moneyTotal")}: ${parts.join(symbols.dot)}`, { tone: "strong" });
}

/** The amount; the text as written beside it where it says more than that amount. */
function writeMoney(money: Money, currency: string, wording: Wording): string {
  if (money.amountMinor === null) return money.text;
  const amount = wording.formats.money(money.amountMinor, currency);
  return digitsOf(amount) === digitsOf(money.text) || digitsOf(amount) === `${digitsOf(money.text)}00`
    ? amount
    : `${amount} (${money.text})`;
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}
