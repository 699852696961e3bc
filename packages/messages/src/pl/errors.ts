/** Errors of the API, the server and the storage, by code. What went wrong, where, and what to do. */
export const errors = {
  "unknown-strategy": "Nie ma strategii {{strategy}}. Lista strategii pokaże, jakie są.",
  "unknown-element": "W strategii nie ma elementu {{element}}.",
  "unknown-period": "Okres {{period}} nie należy do strategii, a z jego nazwy nie wynikają daty.",
  "unknown-address": "Pod tym adresem nic nie ma.",
  "method-not-supported": "Ten adres nie przyjmuje tej metody.",
  "not-json": "Nie udało się odczytać żądania. Wyślij JSON z typem application/json.",
  "request-too-large": "Żądanie jest za duże.",
  "bad-request": "Serwer nie rozumie tego żądania.",
  "bad-input": "Żądanie ma pola, które nie są takie, jak trzeba: {{fields}}.",
  "input-missing": "{{field}}: brak wartości.",
  "input-wrong": "{{field}}: wartość nie jest taka, jak trzeba.",
  "input-wrong-type": "{{field}}: wartość niewłaściwego rodzaju.",
  "input-empty": "{{field}}: wartość nie może być pusta.",
  "input-too-long": "{{field}}: wartość jest za długa.",
  "input-too-small": "{{field}}: wartość jest za mała.",
  "input-too-large": "{{field}}: wartość jest za duża.",
  "input-not-an-identifier": "{{field}}: tylko litery, cyfry, kropki, łączniki i podkreślenia.",
  "input-no-files": "{{field}}: potrzebny jest co najmniej jeden plik.",
  "input-too-many-files": "{{field}}: za dużo plików naraz.",
  "import-refused": "Niczego nie wczytano. Liczba problemów: {{count}}.",
  "revision-conflict":
    "Strategię w międzyczasie zmieniono ({{actor}}, {{changedAt}}; ma rewizję {{actual}}, a zmianę przygotowano na {{expected}}). Odczytaj ją ponownie i powtórz zmianę.",
  "storage-full": "Dysk jest pełny. Niczego nie zapisano. Zwolnij miejsce i spróbuj ponownie.",
  "storage-busy": "Baza danych jest zajęta innym zapisem. Niczego nie zapisano. Spróbuj ponownie za chwilę.",
  "storage-read-only":
    "Bazę danych można tylko czytać. Niczego nie zapisano. Sprawdź prawa do katalogu danych albo prawa użytkownika bazy.",
  "storage-unavailable":
    "Nie można otworzyć bazy danych. Sprawdź, czy katalog danych istnieje i można w nim pisać, albo czy działa serwer podany w DATABASE_URL.",
  "storage-damaged":
    "Plik bazy danych jest uszkodzony albo nie jest bazą. Odłóż go na bok i odtwórz ostatnią kopię.",
  "storage-failed": "Baza danych odmówiła wykonania pracy. Niczego nie zapisano.",
  "database-newer":
    "Bazę danych zapisała nowsza wersja Miary (zmiana {{migration}}). Użyj tej wersji albo nowszej.",
  "database-address-unknown":
    "Adres w DATABASE_URL jest niezrozumiały. Ma wyglądać tak: postgres://użytkownik@serwer/baza.",
  "text-not-storable":
    "Tekst zawiera znak, którego nie da się zapisać (U+0000 albo połowa pary): {{table}}, {{column}}. Niczego nie zapisano.",
  unexpected: "W serwerze wystąpił błąd. Szczegóły są w dzienniku pod numerem {{id}}.",
  "foreign-host":
    "Serwer odpowiada tylko na tym komputerze, pod nazwami localhost i 127.0.0.1, a nie jako {{host}}.",
  "foreign-origin": "Serwer przyjmuje zmiany tylko ze swoich stron, a nie z {{origin}}.",
  "web-not-built": "Strony nie są jeszcze zbudowane. Uruchom `npm run build` i odśwież tę stronę.",
} as const;
