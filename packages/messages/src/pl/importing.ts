/** Words of what is found while files are read (`importing`), and of what stops an import (`problems`). */
export const importing = {
  "line.unknown": "Nie rozpoznano wiersza, nie trafił do strategii: „{{row}}”.",
  "list.progress-only":
    "Na liście jest jedna liczba zamiast wagi i postępu; {{taken}} przyjęto jako postęp. Wiersz: „{{row}}”.",
  "list.weight-only":
    "Na liście jest jedna liczba zamiast wagi i postępu; {{taken}} przyjęto jako wagę. Wiersz: „{{row}}”.",
  "lead.differs":
    "Strony podają różnych odpowiedzialnych: przyjęto „{{taken}}”, inna strona ma „{{others}}”.",
  "name-source.doubtful":
    "Nie jest pewne, gdzie kończy się nazwa wskaźnika, a zaczyna źródło. Przyjęto: {{taken}}. Możliwe też: {{others}}. Wiersz: „{{row}}”.",
  "number.twice":
    "Numer {{number}} występuje na liście dwa razy; przyjęto pierwszy. Pominięty wiersz: „{{row}}”.",
  "page.twice":
    "Ten element ma już stronę w pliku {{first}}; przyjęto tamtą. Treść pominiętej strony: „{{row}}”.",
  "partner.doubtful":
    "Nie jest pewne, gdzie kończy się nazwa podmiotu, a zaczyna zakres współpracy. Przyjęto: {{taken}}. Możliwe też: {{others}}. Wiersz: „{{row}}”.",
  "progress.differs": "Strony podają różny postęp: przyjęto {{taken}}, inna strona ma {{others}}.",
  "row.ambiguous-grouping":
    "Cyfry wiersza można połączyć w liczby na kilka sposobów. Przyjęto: {{taken}}. Możliwe też: {{others}}. Wiersz: „{{row}}”.",
  "row.fewer-values":
    "W wierszu jest mniej wartości ({{cells}}) niż kolumn ({{columns}}). Przyjęto okresy {{taken}}. Możliwe też: {{others}}. Wiersz: „{{row}}”.",
  "row.joined": "Dwa wiersze połączono w jeden: „{{row}}”.",
  "row.more-values":
    "W wierszu jest więcej liczb niż kolumn; „{{others}}” zostało w nazwie. Przyjęto: {{taken}}. Wiersz: „{{row}}”.",
  "row.no-values": "W wierszu nie ma żadnej wartości: „{{row}}”.",
  "row.no-year": "Na końcu wiersza nie ma roku, więc wartości nie przyjęto: „{{row}}”.",
  "row.year-twice":
    "W nagłówku ten sam okres występuje dwa razy, a może mieć tylko jedną wartość. Przyjęto: {{taken}}. Pominięto: {{others}}. Wiersz: „{{row}}”.",
  "row.years-by-twin":
    "W wierszu jest mniej wartości ({{cells}}) niż kolumn ({{columns}}). Okresy {{taken}} ustalono po tych samych liczbach w innym wierszu. Wiersz: „{{row}}”.",
  "row.years-out-of-order":
    "Lata w nagłówku nie są po kolei; wartości przypisano według nagłówka: „{{row}}”.",
  "stage.fewer-cells":
    "Etap ma mniej pól ({{cells}}) niż lat ({{years}}); przyjęto kolejne lata od {{first}}. Wiersz: „{{row}}”.",
  "stage.no-cells": "Etap nie ma żadnych pól z udziałami: „{{row}}”.",
  "text.decoded": "Plik zapisano w kodowaniu {{encoding}}; odczytano go w tym kodowaniu.",
  "text.initials-removed": "Ze źródła usunięto inicjały osoby; został urząd. Wiersz: „{{row}}”.",
  "text.repaired": "Naprawiono podwójnie zakodowane litery. Zapisano: „{{row}}”, odczytano: „{{taken}}”.",
  "title.differs": "Strony podają różne tytuły: przyjęto „{{taken}}”, inna strona ma „{{others}}”.",
  "value.ambiguous":
    "Kropka może oddzielać tysiące albo części dziesiętne. Przyjęto: {{taken}}. Możliwe też: {{others}}. Wiersz: „{{row}}”.",
  "value.note": "Obok wartości są słowa; zostały jako uwaga. Przyjęto: {{taken}}. Wiersz: „{{row}}”.",
  "value.odd": "Niezwykły zapis liczby. Przyjęto: {{taken}}. Wiersz: „{{row}}”.",
  "value.unreadable": "Nie odczytano wartości „{{text}}”. Wiersz: „{{row}}”.",
} as const;

export const problems = {
  "element.element-twice": "Identyfikator elementu {{element}} występuje dwa razy.",
  "element.level-not-below-parent":
    "Element {{element}} nie leży na niższym poziomie niż nadrzędny {{parent}}.",
  "element.parents-in-a-circle": "Elementy nadrzędne tworzą pętlę.",
  "element.position-out-of-range": "Pod jednym elementem jest więcej elementów, niż można ponumerować.",
  "element.unknown-level": "Element {{element}} ma poziom {{level}}, którego strategia nie ma.",
  "element.unknown-parent": "Element {{element}} wskazuje nadrzędny {{parent}}, którego nie ma.",
  "file.binary": "Plik nie jest tekstem. Podaj stronę jako tekst albo plik JSON strategii.",
  "file.empty": "Plik jest pusty.",
  "file.no-page":
    "Plik nie jest stroną strategii: brakuje wiersza „Cel …” albo nagłówków działów. Podaj stronę celu, programu lub zadania albo plik JSON strategii.",
  "file.too-big": "Plik jest za duży: {{bytes}} bajtów, dopuszczalne {{maximum}}.",
  "files.mixed": "Pliku JSON strategii nie można importować razem z innymi plikami. Podaj go osobno.",
  "files.none": "Nie podano żadnego pliku.",
  "indicator.twice": "Identyfikator wskaźnika {{id}} występuje dwa razy.",
  "json.key-not-allowed": "Niedozwolona nazwa pola {{key}} ({{path}}).",
  "json.key-twice": "Pole „{{key}}” występuje dwa razy w jednym obiekcie.",
  "json.missing": "Brakuje pola {{path}}.",
  "json.no-strategy": "To nie jest plik strategii: pole format powinno mieć wartość „{{format}}”.",
  "json.not-one-of": "Wartość pola {{path}} powinna być jedną z: {{values}}.",
  "json.not-text": "Tekst pola {{path}} zawiera znak, którego nie można zapisać.",
  "json.syntax": "Plik nie jest poprawnym JSON: w tym miejscu przerwano odczyt.",
  "json.too-deep": "Plik JSON jest zbyt głęboko zagnieżdżony.",
  "json.unknown-key": "Nieznane pole „{{key}}” ({{path}}).",
  "json.unknown-version":
    "Nieznana wersja pliku strategii: {{version}}. Ta wersja programu czyta wersję {{known}}.",
  "json.value-not-allowed": "Wartość pola {{path}} jest niedozwolona: {{rule}}.",
  "json.wrong-type": "Wartość pola {{path}} ma niewłaściwy rodzaj; oczekiwano: {{expected}}.",
  "line.too-long": "Wiersz jest za długi: {{letters}} znaków, dopuszczalne {{maximum}}.",
  "page.section-misplaced":
    "Dział „{{section}}” nie pasuje do nagłówka strony. Sprawdź, czy nad działami są wiersze celu, programu i zadania.",
  "pages.different-strategies":
    "Strony należą do różnych strategii: „{{title}}” i „{{first}}”. Importuj je osobno.",
  "percent.negative":
    "Wartość „{{text}}” jest ujemna; waga i postęp muszą być zerem lub więcej. Wiersz: „{{row}}”.",
  "percent.unreadable": "Nie odczytano procentu „{{text}}”. Wiersz: „{{row}}”.",
  "period.twice": "Okres {{id}} występuje dwa razy.",
  "reference.period-twice": "Okres {{period}} ma dwie wartości ({{path}}).",
  "reference.unknown-element": "Nie ma elementu {{element}}, na który wskazuje {{path}}.",
  "reference.unknown-period":
    "Nie wiadomo, czym jest okres „{{period}}” ({{path}}). Dodaj go do okresów strategii.",
  "reference.unknown-unit": "Nie ma jednostki {{unit}}, na którą wskazuje {{path}}.",
  "reporting-period.twice": "Okres sprawozdawczy {{id}} występuje dwa razy.",
  "stage.cell-unreadable":
    "Nie odczytano pola etapu „{{text}}”. Oczekiwano wykonania i planu, na przykład 12/12%, albo kreski. Wiersz: „{{row}}”.",
  "stage.no-title": "Etap nie ma nazwy. Wiersz: „{{row}}”.",
  "stage.twice": "Identyfikator etapu {{id}} występuje dwa razy.",
  "unit.twice": "Identyfikator jednostki {{id}} występuje dwa razy.",
  "value.not-allowed": "Nie można przyjąć wartości ({{path}}): {{rule}}.",
} as const;
