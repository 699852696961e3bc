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
    measure: "miara",
    elements: "elementy",
    noEarlierPeriod: "Nie ma wcześniejszego okresu do porównania.",
    noHistory: "Plik nie ma historii. Otwórz strategię z serwera.",
    noEarlierChange: "Nie ma wcześniejszej zmiany do porównania.",
    oneStrategy: "Nie ma tu innej strategii do porównania.",
  },
} as const;
