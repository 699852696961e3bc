/** Ustalenia w grupach i wiersz poleceń. */
export const worklist = {
  groupedBy: "W grupach {{order}}.",
  findingOrder: { severity: "według wagi sprawy", subject: "według tematu", place: "według elementu" },
  findingSubject: {
    weights: "Wagi",
    plan: "Plan etapów",
    cell: "Komórki etapów",
    period: "Sprawozdania za okres",
    element: "Elementy",
    number: "Numeracja",
    manual: "Postęp podany",
    indicator: "Wskaźniki",
    value: "Skoki wartości",
    total: "Wartości narastające",
    text: "Teksty",
    document: "Odczyt dokumentów",
  },
  commandHint: "Tab następne, Enter idzie, Esc zamyka",
  commandNone: "nic nie ma tych słów",
} as const;
