/** Formulas over indicators: `([births] − [deaths]) ÷ [population] × 1000`, read into a tree and computed exactly. */
import { Rational } from "../exact/rational.ts";
import { indicatorIdSchema, type IndicatorId } from "../strategy/ids.ts";

export type Formula =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "indicator"; readonly id: IndicatorId }
  | { readonly kind: "negative"; readonly of: Formula }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };
export type Operator = "+" | "-" | "*" | "/";

/** Where reading stopped: the place of the character, from 0. */
export interface UnreadableFormula {
  readonly kind: "not-readable";
  readonly at: number;
}

/**
 * Reads a formula of numbers, indicators by their id in square brackets, `+ − × ÷` and parentheses. Multiplying goes
 * before adding, equals from the left. `-`, `*`, `/` and `:` are read too, and a decimal comma like a point. Brackets
 * are needed since an id may bear a hyphen or begin with a digit.
 *
 * `2 × ([a] + 1,5)` is the product of 2 and a sum; `2 ×` is not readable at 3.
 */
export function readFormula(text: string): Formula | UnreadableFormula {
  const reader = new FormulaReader(text);
  const formula = reader.sum();
  return formula !== null && reader.isAtEnd() ? formula : { kind: "not-readable", at: reader.at };
}

/** The indicators that a formula speaks of, each once, as they first stand in it. */
export function operandsOf(formula: Formula): readonly IndicatorId[] {
  switch (formula.kind) {
    case "number":
      return [];
    case "indicator":
      return [formula.id];
    case "negative":
      return operandsOf(formula.of);
    case "operation":
      return [...new Set([...operandsOf(formula.left), ...operandsOf(formula.right)])];
  }
}

/** The exact value over the values of its indicators; null where something is divided by 0, which is undefined. */
export function evaluateFormula(formula: Formula, valueOf: (id: IndicatorId) => Rational): Rational | null {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "indicator":
      return valueOf(formula.id);
    case "negative":
      return evaluateFormula(formula.of, valueOf)?.negated() ?? null;
    case "operation": {
      const left = evaluateFormula(formula.left, valueOf);
      const right = evaluateFormula(formula.right, valueOf);
      return left === null || right === null ? null : operate(formula.operator, left, right);
    }
  }
}

function operate(operator: Operator, left: Rational, right: Rational): Rational | null {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      return right.isZero() ? null : left.dividedBy(right);
  }
}

const SIGNS: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "–": "-",
  "*": "*",
  "×": "*",
  "·": "*",
  "/": "/",
  "÷": "/",
  ":": "/",
};

/** Parentheses and signs may stand so deep within each other. */
const DEEPEST = 50;

/** Each rule gives null where the text at `at` is not what it reads. */
class FormulaReader {
  at = 0;
  readonly #text: string;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    this.#skipSpace();
    return this.at === this.#text.length;
  }

  sum(): Formula | null {
    return this.#chain(["+", "-"], () => this.#product());
  }

  #product(): Formula | null {
    return this.#chain(["*", "/"], () => this.#factor());
  }

  #chain(operators: readonly Operator[], read: () => Formula | null): Formula | null {
    let left = read();
    while (left !== null) {
      this.#skipSpace();
      const operator = SIGNS[this.#text.charAt(this.at)];
      if (operator === undefined || !operators.includes(operator)) return left;
      this.at += 1;
      const right = read();
      if (right === null) return null;
      left = { kind: "operation", operator, left, right };
    }
    return left;
  }

  #factor(): Formula | null {
    this.#skipSpace();
    const next = this.#text.charAt(this.at);
    if (next === "(" || SIGNS[next] === "-") return this.#deeper(next);
    if (next === "[") return this.#indicator();
    const digits = /^\d+(?:[.,]\d+)?/.exec(this.#text.slice(this.at));
    if (digits === null) return null;
    this.at += digits[0].length;
    return { kind: "number", value: Rational.parse(digits[0].replace(",", ".")) };
  }

  #deeper(opening: string): Formula | null {
    if (this.#depth === DEEPEST) return null;
    this.#depth += 1;
    this.at += 1;
    const inner = opening === "(" ? this.#closed() : negated(this.#factor());
    this.#depth -= 1;
    return inner;
  }

  #closed(): Formula | null {
    const inner = this.sum();
    this.#skipSpace();
    if (inner === null || this.#text.charAt(this.at) !== ")") return null;
    this.at += 1;
    return inner;
  }

  #indicator(): Formula | null {
    const end = this.#text.indexOf("]", this.at);
    const id = indicatorIdSchema.safeParse(this.#text.slice(this.at + 1, end < 0 ? undefined : end).trim());
    if (end < 0 || !id.success) return null;
    this.at = end + 1;
    return { kind: "indicator", id: id.data };
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text.charAt(this.at))) this.at += 1;
  }
}

function negated(inner: Formula | null): Formula | null {
  return inner === null ? null : { kind: "negative", of: inner };
}
