/** What-if: other weights and shares over a scratch copy. */
export const whatIf = {
  whatIf: {
    nothing: "Nothing is tried yet. Nothing here is ever written.",
    trials_one: "{{count}} change is tried. Nothing is written.",
    trials_other: "{{count}} changes are tried. Nothing is written.",
    above: "figures above",
    wouldBe: "would be",
    noRows: "Nothing here can be changed: it has neither stages nor anything below it.",
    nothingToUndo: "Nothing is tried, so nothing can be undone.",
    noNumber: "“{{text}}” is no number that could stand here. Use 0 or more, such as 12.5.",
    newWeight: "weight:",
    newShare: "done, points:",
    hint: "Enter tries it, empty: none, Esc leaves it",
    schemes: "The same figure under other weights",
    spread: "greatest less least: {{spread}} points",
  },
} as const;
