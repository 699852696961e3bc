/** Why a value breaks a rule of the model, by the rule's code: the second half of a sentence. */
export const rules = {
  empty: "it must not be empty",
  "too-long": "it is too long",
  negative: "it is negative and must be zero or more",
  "not-a-decimal": "it is not a number written in digits with a decimal point, such as 12.5",
  "decimal-too-long": "it has too many digits (60 characters at most)",
  "not-an-identifier": "it is not an identifier: letters, digits and . - _ are allowed",
  "not-a-currency": "it is not a currency code such as PLN",
  "no-levels": "at least one level is needed",
  "too-many-levels": "there may be at most six levels",
  "period-ends-before-start": "the period ends before it starts",
  "value-against-status":
    "value and status contradict each other: statuses L, M, Q and O have no value, the others have one",
  "benchmark-without-value": "a value is missing or, with the operator text, the text",
  "range-without-upper": "the operator range needs an upper bound, and the others have none",
  "not-a-formula":
    "it is not a formula: numbers, indicators in square brackets, + − × ÷ and parentheses are allowed",
  date: "it is not a date such as 2012-12-31",
  datetime: "it is not a moment such as 2014-03-14T09:00:00.000Z",
  too_small: "it is too small",
  too_big: "it is too big",
  "control-characters": "it has control characters, which can't be seen; remove them",
} as const;
