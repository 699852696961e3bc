/** Words of quality findings by their code: what is wrong, and what to do. */
export const findings = {
  "weights.sum":
    "Wagi elementów podrzędnych dają razem {{sum, quantity}}, a nie 100. Postęp liczy się względem tej sumy; popraw wagi, jeśli miały dać 100.",
  "weights.missing":
    "Element „{{title}}” nie ma wagi, choć inne na tym samym poziomie ją mają, więc nie liczy się do postępu. Podaj wagę.",
  "plan.sum": "Planowane udziały etapów dają razem {{sum, quantity}} pkt, a nie 100. Sprawdź plan etapów.",
  "cell.above-plan":
    "Etap „{{stage}}”: wykonano {{actual, quantity}} pkt przy planie {{planned, quantity}}. Potwierdź albo popraw wartość.",
  "cell.unplanned":
    "Etap „{{stage}}”: wykonano {{actual, quantity}} pkt w okresie, na który nic nie zaplanowano. Uzupełnij plan albo przenieś wykonanie.",
  "period.stages-silent":
    "Okres {{period}}: są wartości wskaźników (liczba wskaźników: {{indicators}}), a wszystkie etapy mają 0 lub brak wykonania przy planie {{planned, quantity}} pkt. Uzupełnij wykonanie etapów albo potwierdź zero.",
  "period.indicators-silent":
    "Okres {{period}}: etapy wykazują postęp, a żaden wskaźnik (liczba wskaźników: {{indicators}}) nie ma wartości. Uzupełnij wskaźniki.",
  "element.overdue":
    "Ostatni zaplanowany okres ({{period}}) minął, a postęp wynosi {{progress, quantity}}\u00A0%. Uzupełnij wykonanie, przedłuż plan albo zmień stan.",
  "element.never-updated":
    "Nigdy nie podano wykonania, choć minęły już zaplanowane okresy (liczba okresów: {{periods}}, ostatni: {{period}}). Podaj wykonanie albo zmień stan.",
  "element.stale":
    "Ostatnie wykonanie podano za {{period}}; od tego czasu minęły kolejne zaplanowane okresy (liczba okresów: {{periods}}). Uzupełnij sprawozdanie.",
  "element.no-lead": "Element „{{title}}” nie ma jednostki odpowiedzialnej. Wskaż ją.",
  "number.repeated":
    "Numer {{number}} ma zarówno „{{other}}”, jak i „{{title}}”. Nadaj jednemu z nich inny numer.",
  "manual.differs":
    "Podany postęp {{stated, quantity}}\u00A0% różni się od obliczonego {{computed, quantity}}\u00A0%. Sprawdź, która liczba jest właściwa.",
  "indicator.no-source": "Wskaźnik „{{name}}” nie ma źródła danych. Podaj, kto dostarcza wartość.",
  "indicator.stale":
    "Wskaźnik „{{name}}”: ostatnia wartość pochodzi z okresu {{period}}; od tego czasu minęły kolejne okresy strategii (liczba okresów: {{periods}}). Uzupełnij dane.",
  "indicator.two-values":
    "Wskaźnik „{{name}}” ma za {{period}} wartość {{value, quantity}}, a w elemencie „{{element}}” wartość {{other, quantity}} (różniące się okresy: {{periods}}). Uzgodnij wartości albo rozróżnij nazwy.",
  "value.jump":
    "Wskaźnik „{{name}}”: zmiana z {{from, quantity}} ({{previous}}) na {{to, quantity}} ({{period}}) znacznie odbiega od pozostałych (miara odchylenia {{score, quantity}}, próg 3,5). Sprawdź wartość.",
  "total.fell":
    "Wskaźnik „{{name}}” narasta, a spadł z {{from, quantity}} ({{previous}}) do {{to, quantity}} ({{period}}). Popraw wartość albo opisz korektę w uwadze.",
  "text.encoding": "W tekście są uszkodzone litery: „{{text}}”. Wpisz go ponownie.",
} as const;
