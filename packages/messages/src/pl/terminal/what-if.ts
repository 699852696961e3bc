/** Co jeśli: inne wagi i udziały na próbnej kopii. */
export const whatIf = {
  whatIf: {
    nothing: "Niczego jeszcze nie zmieniono na próbę. Nic się tu nie zapisuje.",
    trials_one: "{{count}} zmiana na próbę. Nic się nie zapisuje.",
    trials_few: "{{count}} zmiany na próbę. Nic się nie zapisuje.",
    trials_many: "{{count}} zmian na próbę. Nic się nie zapisuje.",
    trials_other: "{{count}} zmiany na próbę. Nic się nie zapisuje.",
    above: "liczby powyżej",
    wouldBe: "byłoby",
    noRows: "Nie ma tu czego zmienić: element nie ma etapów ani niczego pod sobą.",
    nothingToUndo: "Niczego nie zmieniono na próbę, więc nie ma czego cofać.",
    noNumber: "„{{text}}” nie jest liczbą, która mogłaby tu stać. Podaj 0 lub więcej, na przykład 12,5.",
    newWeight: "waga:",
    newShare: "wykonanie, pkt:",
    hint: "Enter próbuje, puste: brak, Esc zostawia",
    schemes: "Ta sama liczba przy innych wagach",
    spread: "największa minus najmniejsza: {{spread}} pkt",
  },
} as const;
