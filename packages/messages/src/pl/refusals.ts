/** Why an edit, a step of a round or of an account was refused, by code, and what to do instead. */
export const refusals = {
  "changed-meanwhile":
    "Ktoś inny w tym czasie to zmienił, więc zmiana nie została zapisana. Wykonaj ją ponownie na tym, co jest teraz.",
  "unknown-stage": "Strategia nie ma już etapu {{stage}}. Wczytaj stronę ponownie.",
  "unknown-unit": "Strategia nie ma jednostki {{unit}}. Najpierw dodaj ją w ustawieniach.",
  "element-twice": "Element {{element}} już istnieje. Wybierz inny identyfikator.",
  "stage-twice": "Etap {{stage}} już istnieje. Wybierz inny identyfikator.",
  "indicator-twice": "Wskaźnik {{indicator}} już istnieje. Wybierz inny identyfikator.",
  "identifier-fixed": "Identyfikator wskaźnika pozostaje bez zmian.",
  "serves-itself": "Element nie może służyć sam sobie.",
  "level-too-deep":
    "Strategia nie ma tak głębokiego poziomu. Dodaj poziom w ustawieniach albo wybierz inne miejsce.",
  "level-not-below-parent":
    "„{{element}}” musi stać na głębszym poziomie niż „{{parent}}”. Wybierz inny poziom albo inne miejsce.",
  "branch-too-deep":
    "„{{element}}” ma elementy podrzędne, które tam nie mają już poziomu: „{{below}}”. Wybierz wyższy poziom, przenieś je osobno albo dodaj poziom w ustawieniach.",
  "out-of-order-until":
    "Do {{day}} „{{element}}” nie stałby niżej niż to, do czego wtedy należał. Wybierz dzień po tej dacie albo inne miejsce.",
  "parent-under-itself": "Nie można przenieść „{{element}}” pod niego samego. Wybierz inne miejsce.",
  "not-a-sibling": "„{{element}}” już tam nie stoi. Wczytaj stronę ponownie.",
  "closed-periods-keep-their-terms":
    "Okresy do {{day}} są zamknięte i zachowują swoje wartości. Podaj, od którego późniejszego dnia zmiana obowiązuje.",
  "from-in-closed-period": "Okresy do {{day}} są zamknięte. Wybierz późniejszy dzień.",
  "archived-before-begun": "Tego dnia elementu jeszcze nie było w planie. Wybierz późniejszy dzień.",
  "element-in-use":
    "„{{element}}” ma wartości, sprawozdania lub elementy podrzędne, więc nie można go usunąć. Zamiast tego przenieś go do archiwum.",
  "figures-in-closed-period":
    "„{{element}}” ma wartości w zamkniętym okresie {{period}}, więc nie można go usunąć.",
  "report-step":
    "Sprawozdanie nie może przejść z tego stanu do tamtego. Wczytaj stronę ponownie, aby zobaczyć jego stan.",
  "report-handed-in":
    "Sprawozdanie jest złożone. Aby zmienić jego wartości, wycofaj je albo poproś o zwrot do poprawy.",
  "remark-needed": "Napisz, co wymaga poprawy.",
  "narrative-missing": "„{{element}}” jest opóźnione. Przed złożeniem sprawozdania napisz w opisie dlaczego.",
  "round-twice": "Okres sprawozdawczy {{period}} już istnieje.",
  "round-closed": "Okres {{period}} jest zamknięty, a jego terminy pozostają.",
  "round-begun": "Okres {{period}} już się zaczął, więc nie można go usunąć.",
  "round-step":
    "Okres przechodzi od planowanego przez otwarty do zamkniętego i nigdy z powrotem. Zamiast tego udziel wyjątku.",
  "due-before-open": "Termin przypada przed dniem otwarcia. Popraw jeden z nich.",
  "level-deadline-twice": "Poziom ma dwa terminy. Zostaw jeden.",
  "exception-over": "Wyjątek nie może kończyć się w przeszłości ({{until}}). Wybierz późniejszy dzień.",
  "unit-twice": "Dwie jednostki mają ten sam identyfikator.",
  "unit-leads": "Jednostka {{unit}} odpowiada za „{{element}}”. Najpierw przekaż to innej jednostce.",
  "level-used": "Na tym poziomie są elementy. Najpierw je przenieś lub zarchiwizuj.",
  "period-used": "W okresie {{period}} są wartości lub sprawozdania, więc okres zostaje.",
  "already-set-up": "Konto już istnieje. Zaloguj się albo poproś administratora o zaproszenie.",
  "password-too-short":
    "Hasło jest za krótkie. Użyj co najmniej {{shortest}} znaków; dobre jest całe zdanie.",
  "password-too-long": "Hasło jest za długie. Użyj najwyżej {{longest}} znaków.",
  "password-is-email": "Hasło jest takie jak adres e-mail. Wybierz inne.",
  "email-taken": "Konto dla {{email}} już istnieje.",
  "unknown-account": "Nie ma takiego konta.",
  "account-deactivated": "To konto jest wyłączone. Administrator może je włączyć.",
  "last-administrator": "To ostatni administrator. Najpierw nadaj tę rolę komuś innemu.",
  "unknown-link":
    "Ten odnośnik jest nieprawidłowy. Sprawdź, czy został skopiowany w całości, albo poproś o nowy.",
  "link-used": "Ten odnośnik został już użyty. Poproś o nowy albo się zaloguj.",
  "link-expired": "Ten odnośnik stracił ważność. Poproś o nowy.",
  "unknown-token": "Nie ma takiego tokenu.",
  "unknown-device-code":
    "Żadne urządzenie nie pokazuje tego kodu albo jego czas minął. Zacznij na urządzeniu od nowa.",
  "wrong-email-or-password": "Adres e-mail lub hasło są nieprawidłowe.",
  "wrong-password": "Hasło jest nieprawidłowe.",
  "no-password":
    "To konto nie ma hasła: loguje się przez urząd. Hasło można ustawić odnośnikiem od administratora.",
  "wrong-code": "Kod jest nieprawidłowy albo już nieaktualny. Wpisz ten, który aplikacja pokazuje teraz.",
  "second-step-over": "Czas na podanie kodu minął albo prób było za dużo. Zaloguj się od nowa.",
  "second-step-locked": "Za dużo nieprawidłowych kodów. Spróbuj ponownie za kwadrans.",
  "two-factor-off": "Weryfikacja dwuetapowa nie jest włączona.",
  "two-factor-on": "Weryfikacja dwuetapowa jest już włączona.",
  "oidc-unavailable": "Logowanie przez urząd teraz nie działa. Zaloguj się hasłem albo spróbuj później.",
  "oidc-nobody-here":
    "Urząd potwierdził tożsamość, ale ten adres nie ma tu konta. Poproś administratora o zaproszenie.",
  "oidc-no-address":
    "Urząd nie podał adresu e-mail, więc nie wiadomo, które to konto. Zgłoś to administratorowi.",
  "oidc-denied": "Logowanie przez urząd zostało przerwane.",
  "oidc-failed":
    "Logowanie przez urząd nie powiodło się. Spróbuj ponownie; jeśli to się powtarza, zgłoś to administratorowi.",
  "sign-in-refused": "Serwer nie przyjął tego żądania. Wczytaj stronę ponownie i zaloguj się z niej.",
  "sign-in-failed": "W serwerze wystąpił błąd i nikt nie został zalogowany. Szczegóły są w jego dzienniku.",
  "not-an-email": "To nie jest adres e-mail.",
  "attachment-too-large": "Plik jest za duży. Najwyżej {{megabytes}} MB.",
  "attachment-kind":
    "Pliki tego rodzaju nie są przyjmowane albo zawartość jest inna niż nazwa. Przyjmowane: {{kinds}}.",
  "attachment-empty": "Plik jest pusty.",
} as const;
