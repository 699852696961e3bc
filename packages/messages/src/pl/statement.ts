/**
 * The accessibility statement. Headings, the first sentence and the one on conformance are worded as the technical
 * conditions for such statements word them (version 2.0 of 31 July 2024): checkers look for them.
 */
export const statement = {
  title: "Deklaracja dostępności",
  none: "Podmiot, który prowadzi te strony, nie ogłosił jeszcze deklaracji dostępności.",
  unnamed: "Podmiot, który prowadzi te strony,",
  commits: "zobowiązuje się zapewnić dostępność swojej",
  scope: "strony internetowej",
  law: "zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dostępności dotyczy strony internetowej",
  days: {
    publishedOn: "Data publikacji strony internetowej:",
    updatedOn: "Data ostatniej istotnej aktualizacji:",
    statementOn: "Data sporządzenia deklaracji:",
    reviewedOn: "Data ostatniego przeglądu deklaracji:",
  },
  notSaid: "nie podano",
  statusTitle: "Stan dostępności cyfrowej",
  statusBefore: "Strona internetowa jest",
  status: { full: "zgodna", partial: "częściowo zgodna", none: "niezgodna" },
  statusAfter:
    "z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.",
  statusBecause:
    "z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych z powodu niezgodności lub wyłączeń wymienionych poniżej.",
  shortcomings: "Niedostępne treści",
  annex: "Niezgodność z załącznikiem",
  burdenTitle: "Nadmierne koszty",
  burden: "Analiza nadmiernych kosztów zapewnienia dostępności",
  preparation: "Przygotowanie deklaracji dostępności",
  selfAssessment: "Deklarację sporządzono na podstawie samooceny przeprowadzonej przez podmiot publiczny.",
  audit: "Deklarację sporządzono na podstawie badania, które przeprowadził podmiot: {{auditor}}.",
  further: "Udogodnienia, ograniczenia i inne informacje",
  shortcuts: "Skróty klawiszowe",
  ownShortcuts:
    "Na stronie działają standardowe skróty przeglądarki. Po zalogowaniu Ctrl + K (na komputerach Mac: ⌘ + K) otwiera wyszukiwanie stron i elementów.",
  contact: "Informacje zwrotne i dane kontaktowe",
  contactLead:
    "Problemy z dostępnością i wnioski o informację w innej postaci można zgłaszać pod tymi danymi.",
  person: "Za rozpatrywanie uwag i wniosków odpowiada:",
  email: "E-mail:",
  phone: "Telefon:",
  address: "Adres:",
  procedure: "Obsługa wniosków i skarg związanych z dostępnością",
  rights:
    "Każdy może zgłosić uwagi o dostępności cyfrowej strony lub jej części, zażądać jej zapewnienia albo udostępnienia informacji w innej postaci.",
  demand:
    "Żądanie zawiera dane osoby zgłaszającej, adres strony lub wskazanie jej niedostępnej części, opis problemu i sposób kontaktu, a przy innej postaci informacji także jej najdogodniejszą postać.",
  deadline:
    "Podmiot spełnia żądanie niezwłocznie, najpóźniej w ciągu 7 dni. Jeśli to niemożliwe, zawiadamia o przyczynie i podaje termin, nie dłuższy niż 2 miesiące od zgłoszenia.",
  complaint:
    "Na niedotrzymanie tych terminów albo odmowę można złożyć skargę do podmiotu pocztą lub elektronicznie. Po wyczerpaniu tej drogi można zwrócić się do organu:",
  ombudsman: "Rzecznik Praw Obywatelskich",
  other: "Pozostałe informacje",
  apps: "Aplikacje mobilne",
  noApps: "Do tych stron nie ma aplikacji mobilnej.",
  architecture: "Dostępność architektoniczna",
  communication: "Dostępność komunikacyjno-informacyjna",
} as const;
