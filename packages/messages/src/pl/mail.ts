/** What is sent by mail. */
export const mail = {
  greeting: "Dzień dobry, {{name}},",
  signature: "Miara, {{origin}}",
  invitation: {
    subject: "Dostęp do systemu Miara",
    body: "otrzymali Państwo dostęp do systemu Miara, w którym prowadzona jest sprawozdawczość ze strategii rozwoju. Proszę wybrać hasło na tej stronie w ciągu siedmiu dni:",
    after:
      "Odnośnik działa jeden raz. Jeśli ta wiadomość jest nieoczekiwana, można ją pominąć: bez użycia odnośnika nic się nie stanie.",
  },
  reset: {
    subject: "Nowe hasło do systemu Miara",
    body: "proszę wybrać nowe hasło na tej stronie w ciągu godziny:",
    after:
      "Odnośnik działa jeden raz. Jeśli nie prosili Państwo o nowe hasło, można tę wiadomość pominąć: hasło pozostaje bez zmian.",
  },
  reminder: {
    subject: "Sprawozdanie za {{period}}: {{title}}",
    due_one: "brakuje jeszcze jednego sprawozdania za {{period}}; termin: {{day}}:",
    due_few: "brakuje jeszcze {{count}} sprawozdań za {{period}}; termin: {{day}}:",
    due_many: "brakuje jeszcze {{count}} sprawozdań za {{period}}; termin: {{day}}:",
    due_other: "brakuje jeszcze {{count}} sprawozdania za {{period}}; termin: {{day}}:",
    open_one: "brakuje jeszcze jednego sprawozdania za {{period}}:",
    open_few: "brakuje jeszcze {{count}} sprawozdań za {{period}}:",
    open_many: "brakuje jeszcze {{count}} sprawozdań za {{period}}:",
    open_other: "brakuje jeszcze {{count}} sprawozdania za {{period}}:",
    after: "Lista spraw do załatwienia jest na stronie Moja praca:",
  },
} as const;
