/** Co się porównuje na jednym ekranie. */
export const compare = {
  compare: {
    crumb: { periods: "dwa okresy", moments: "dwa stany wiedzy", strategies: "dwie strategie" },
    mode: {
      periods: "Dwa okresy: ← i → wybierają wcześniejszy, t późniejszy.",
      moments: "Dwa stany wiedzy: ← i → wybierają zmianę, po której liczby były takie.",
      strategies: "Dwie strategie: ← i → wybierają drugą.",
    },
    strategies: "Dwie strategie obok siebie",
    pairs: "Element po elemencie",
    pairsHow:
      "Parę tworzy ten sam numer na tym samym poziomie, a gdy go brak – ten sam tytuł. W parach: {{paired}}; tylko w pierwszej: {{one}}; tylko w drugiej: {{other}}.",
    match: { number: "numer", title: "tytuł", none: "bez pary" },
    matched: "para",
    absent: "nie ma",
    none: "Żaden wiersz nie ma tych słów.",
    measure: "miara",
    elements: "elementy",
    noEarlierPeriod: "Nie ma wcześniejszego okresu do porównania.",
    noHistory: "Plik nie ma historii. Otwórz strategię z serwera.",
    noEarlierChange: "Nie ma wcześniejszej zmiany do porównania.",
    oneStrategy: "Nie ma tu innej strategii do porównania.",
  },
  compareOrder: {
    plan: "w kolejności planu",
    change: "według różnicy, od największej",
    alone: "najpierw to, co jest tylko po jednej stronie",
    title: "według tytułu",
  },
} as const;
