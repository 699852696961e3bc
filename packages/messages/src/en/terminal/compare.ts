/** What is compared on one screen. */
export const compare = {
  compare: {
    crumb: { periods: "two periods", moments: "two moments of knowledge", strategies: "two strategies" },
    mode: {
      periods: "Two periods: ← and → choose the earlier one, t the later.",
      moments: "Two moments of knowledge: ← and → choose the change after which the figures stood.",
      strategies: "Two strategies: ← and → choose the other one.",
    },
    strategies: "Two strategies side by side",
    pairs: "Element by element",
    pairsHow:
      "Pairs have the same number at the same level, or else the same title. Paired: {{paired}}; in the first alone: {{one}}; in the other alone: {{other}}.",
    match: { number: "number", title: "title", none: "none" },
    matched: "pair by",
    absent: "not there",
    none: "No row has these words.",
    measure: "measure",
    elements: "elements",
    noEarlierPeriod: "There is no earlier period to compare with.",
    noHistory: "A file keeps no history. Open the strategy from a server.",
    noEarlierChange: "There is no earlier change to compare with.",
    oneStrategy: "There is no other strategy here to compare with.",
  },
  compareOrder: {
    plan: "in the order of the plan",
    change: "by the difference, greatest first",
    alone: "what stands on one side alone first",
    title: "by title",
  },
} as const;
