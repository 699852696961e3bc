/** Why a value breaks a rule of the model, by the rule's code: the second half of a sentence. */
export const rules = {
  empty: "nie może być pusta",
  "too-long": "jest za długa",
  negative: "jest ujemna, a musi wynosić zero lub więcej",
  "not-a-decimal": "to nie jest liczba zapisana cyframi, z kropką przed częścią dziesiętną, np. 12.5",
  "decimal-too-long": "ma za wiele cyfr (najwyżej 60 znaków)",
  "not-an-identifier": "nie jest identyfikatorem: dozwolone są litery, cyfry oraz . - _",
  "not-a-currency": "nie jest kodem waluty, np. PLN",
  "no-levels": "potrzebny jest co najmniej jeden poziom",
  "too-many-levels": "poziomów może być najwyżej sześć",
  "period-ends-before-start": "okres kończy się przed początkiem",
  "value-against-status":
    "wartość i status obserwacji przeczą sobie: statusy L, M, Q i O nie mają wartości, pozostałe ją mają",
  "benchmark-without-value": "brakuje wartości, a przy operatorze text – tekstu",
  "range-without-upper": "operator range wymaga górnej granicy, a inne jej nie mają",
  "not-a-formula":
    "nie jest wzorem: dozwolone są liczby, wskaźniki w nawiasach kwadratowych, + − × ÷ i nawiasy",
  date: "nie jest datą w postaci 2012-12-31",
  datetime: "nie jest chwilą w postaci 2014-03-14T09:00:00.000Z",
  too_small: "jest za mała",
  too_big: "jest za duża",
  "control-characters": "zawiera znaki sterujące, których nie widać; usuń je",
} as const;
