/** Texts of what a strategy is made of. */
export const structure = {
  newStrategy: {
    title: "Add a strategy",
    lead: "Choose the files: pages of a strategy as text, or a file that Miara wrote.",
    files: "Files",
    look: "Check the files",
    import: "Bring it in",
    done: "“{{title}}” was brought in.",
    refused: "Nothing was brought in.",
    elements_one: "{{count}} element",
    elements_other: "{{count}} elements",
    indicators_one: "{{count}} indicator",
    indicators_other: "{{count}} indicators",
    findings_one: "{{count}} finding",
    findings_other: "{{count}} findings",
    reading: "Reading the files",
  },
} as const;
