import { blankIndicator } from "@miara/domain/blank-indicator";
import { createFullTranslator } from "@miara/messages/every-text";
import { createFormats } from "@miara/messages/formats";
import { expect, it } from "vitest";

import { valueInWords } from "./edit-words.ts";

const texts = createFullTranslator("pl");
const WORDS = { t: texts.t, texts, formats: createFormats("pl"), language: "pl" } as const;

it("tells of a whole definition what is not as its writer had seen it", () => {
  const seen = { ...blankIndicator(), name: "Drogi" };
  const benchmark = { period: "2013", operator: ">=", upper: null, text: null, origin: null };
  const mine = { ...seen, direction: "up", targets: [{ ...benchmark, value: "190.5" }] };
  expect(valueInWords(mine, WORDS, seen)).toBe("kierunek: więcej znaczy lepiej; wartości docelowe: 190,5");
});

it("tells a figure and a value that is not there by themselves", () => {
  expect(valueInWords("190.5", WORDS)).toBe("190,5");
  expect(valueInWords(null, WORDS)).toBe("nic");
});
