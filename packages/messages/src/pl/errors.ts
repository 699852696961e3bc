/** Errors of the API, the server and the storage, by code. What went wrong, where, and what to do. */
export const errors = {
  "unknown-strategy": "Nie ma strategii {{strategy}}. Lista strategii pokaże, jakie są.",
  "unknown-element": "W strategii nie ma elementu {{element}}.",
  "unknown-indicator": "W strategii nie ma wskaźnika {{indicator}}.",
  "unknown-period": "Okres {{period}} nie należy do strategii, a z jego nazwy nie wynikają daty.",
  "formula-unknown-indicator":
    "Wskaźnik „{{name}}” liczy się ze wskaźnika {{operand}}, którego nie ma. Popraw wzór.",
  "formula-in-a-circle": "Wskaźnik „{{name}}” liczy się z samego siebie: {{way}}. Usuń jedno z tych odwołań.",
  "formula-beside-ratio": "Wskaźnik „{{name}}” ma i iloraz, i wzór. Liczy się iloraz; usuń jedno z nich.",
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
  "not-signed-in": "Zaloguj się, żeby to zrobić.",
  "role-may-not": "Twoja rola na to nie pozwala. Zakres ról ustala administrator.",
  "not-yours": "To należy do innej jednostki. Zmieniać możesz tylko to, za co odpowiada twoja.",
  "period-not-open": "Sprawozdawczość za ten okres nie jest otwarta.",
  "period-closed":
    "Ten okres jest zamknięty. Zmienić go można tylko w ramach wyjątku, którego udziela biuro strategii.",
  archived: "Ten element jest w archiwum i niczego się w nim nie zmienia.",
  "read-only-token": "Ten token pozwala tylko czytać.",
  "session-needed": "Tego nie można zrobić tokenem. Zaloguj się na stronie.",
  "reason-needed": "Podaj powód: zmieniasz liczbę z zamkniętego okresu.",
  "unknown-round": "Strategia nie ma rundy sprawozdawczej za okres {{period}}.",
  "round-not-closed":
    "Runda sprawozdawcza za okres {{period}} nie jest zamknięta, więc nic z niej jeszcze nie opublikowano.",
  "not-known-then": "W tej chwili ({{moment}}) strategii jeszcze nie było albo nie ma takiej rewizji.",
  "unknown-comment": "Tej uwagi nie ma albo ją usunięto.",
  "unknown-attachment": "Tego pliku nie ma albo go usunięto.",
  "too-many-attempts": "Za dużo prób z tego adresu. Spróbuj ponownie za kilka minut.",
  "too-many-watchers":
    "Strategię ma otwartą zbyt wiele osób naraz. Zmiany innych zobaczysz po odświeżeniu strony.",
  "server-stops": "Serwer kończy pracę. Połączenie wróci, gdy znów wystartuje.",
  "no-accounts-here": "Tu nie ma kont.",
  "wrong-set-up-token":
    "Ten odnośnik do pierwszego konta nie jest ważny. Aktualny wypisuje serwer przy starcie.",
  "import-changes-closed-period":
    "Import zmieniłby liczby zamkniętego okresu {{period}}. Udziel wyjątku i zmień je pojedynczo.",
  "input-too-many": "{{field}}: za dużo naraz.",
  "input-not-an-email": "{{field}}: to nie jest adres e-mail.",
  "input-not-an-address": "{{field}}: to nie jest adres strony. Ma zaczynać się od https:// albo http://.",
  "input-rule": "{{field}}: {{rule}}.",
} as const;
