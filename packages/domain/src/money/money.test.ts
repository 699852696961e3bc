import { describe, expect, it } from "vitest";

import { totalBudget } from "./budget-totals.ts";
import { budgetLineSchema, type BudgetLine } from "./money.ts";
import { readMoney } from "./read-money.ts";

describe("readMoney", () => {
  it.each([
    ["1 800 000 zł", 180_000_000],
    ["12,50 zł", 1250],
    ["1,5 mln zł", 150_000_000],
    ["250 tys. zł", 25_000_000],
    ["500.000.00 zł", 50_000_000],
    ["22.000 zł", 2_200_000],
    ["1,234 mln zł", 123_400_000],
    ["1 800 000", 180_000_000],
    ["10 000 PLN (w tym 3 000 PLN dotacji)", 1_000_000],
    ["ok. 12 000 zł", 1_200_000],
    ["0 zł", 0],
  ])("reads %j as %d grosze", (text, amountMinor) => {
    expect(readMoney(text)).toEqual({ text, amountMinor });
  });

  it.each([
    "100% - wymóg ustawowy",
    "100%",
    "budżet miasta",
    "w ramach 3 etatów",
    "ponad 5 mln zł",
    "1.234 mln zł",
    "12,505 zł",
    "100 €",
    "5 etatów",
    "-",
    "90071992547409930 zł",
  ])("leaves %j unread and keeps it as written", (text) => {
    expect(readMoney(text)).toEqual({ text, amountMinor: null });
  });

  it("follows the smallest unit of the currency", () => {
    expect(readMoney("500 JPY", { currency: "JPY", language: "en" }).amountMinor).toBe(500);
    expect(readMoney("1,234.50 EUR", { currency: "EUR", language: "en" }).amountMinor).toBe(123_450);
  });
});

describe("totalBudget", () => {
  it("divides sums, and does not average shares", () => {
    const lines = [
      line("planned", "10 000 zł"),
      line("spent", "10 000 zł"),
      line("planned", "10 000 000 zł"),
      line("spent", "0 zł"),
    ];
    const totals = totalBudget(lines);
    expect(totals).toMatchObject({ planned: 1_001_000_000, spent: 1_000_000, unreadCount: 0 });
    // 10 000 / 10 010 000
    expect(totals.executed?.toFraction()).toBe("1/1001");
  });

  it("names what it could not read, and tells nothing planned from nothing spent", () => {
    const totals = totalBudget([line("spent", "100% - wymóg ustawowy"), line("planned", "0 zł")]);
    expect(totals).toEqual({ planned: 0, spent: null, executed: null, unreadCount: 1 });
  });
});

function line(measure: BudgetLine["measure"], text: string): BudgetLine {
  return budgetLineSchema.parse({ source: null, measure, period: null, money: readMoney(text) });
}
