/** Findings in groups, and the command line. */
export const worklist = {
  groupedBy: "Grouped {{order}}.",
  findingOrder: { severity: "by severity", subject: "by subject", place: "by element" },
  findingSubject: {
    weights: "Weights",
    plan: "Plan of stages",
    cell: "Stage cells",
    period: "Reports of a period",
    element: "Elements",
    number: "Numbers",
    manual: "Stated progress",
    indicator: "Indicators",
    value: "Jumps of values",
    total: "Running totals",
    text: "Texts",
    document: "Reading of documents",
  },
  commandHint: "Tab next, Enter goes, Esc closes",
  commandNone: "nothing has these words",
} as const;
