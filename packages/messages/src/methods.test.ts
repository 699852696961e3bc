import { completionSilenceSchema } from "@miara/domain/completion-view";
import { missingRuleSchema, unitAggregationSchema } from "@miara/domain/computation-schema";
import { timeAggregationSchema } from "@miara/domain/indicator";
import {
  leaningSchema,
  readingMethodSchema,
  readingSilenceSchema,
  readingVerdictSchema,
} from "@miara/domain/read-indicator";
import { absenceSchema } from "@miara/domain/series-view";
import { describe, expect, it } from "vitest";

import { EVERY_TEXT } from "./every-text.ts";

describe.each(["pl", "en"] as const)("words of the methods: %s", (language) => {
  const { methods } = EVERY_TEXT[language];

  it.each([
    ["methods", methods.name, readingMethodSchema.options],
    ["descriptions", methods.about, readingMethodSchema.options],
    ["verdicts", methods.verdict, readingVerdictSchema.options],
    ["silences", methods.silence, readingSilenceSchema.options],
    ["leanings", methods.leaning, leaningSchema.options],
    ["absences", methods.absence, absenceSchema.options],
    ["aggregations over time", methods.timeAggregation, timeAggregationSchema.options],
    ["aggregations over units", methods.unitAggregation, unitAggregationSchema.options],
    ["rules for what is missing", methods.missingRule, missingRuleSchema.options],
    ["silences of completion", methods.completion.silence, completionSilenceSchema.options],
  ])("exist for every one of the %s, and for no other", (_, words, codes) => {
    expect(Object.keys(words).toSorted()).toEqual([...codes].toSorted());
  });
});
