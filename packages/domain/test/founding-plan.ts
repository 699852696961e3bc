/**
 * The founding case: programme II.7 of the strategy of Leszno for 2009–2013 with its task II.7.3, from the city's page
 * of that programme and the card of that task.
 */
import type { Strategy } from "../src/strategy/strategy.ts";
import { element, elementAt, indicator, plan, stage } from "./plans.ts";

const YEARS = ["2009", "2010", "2011", "2012", "2013"];

function byYear(...values: readonly string[]): Record<string, string> {
  return Object.fromEntries(YEARS.map((year, column) => [year, values[column] ?? "-"]));
}

export function foundingPlan(): Strategy {
  return plan([
    element("goal", { number: "II" }),
    element("programme", { in: "goal", number: "7", weight: "10" }),
    elementAt("monitoring", "0", { in: "programme", level: 2, number: "1", weight: "25" }),
    elementAt("district", "100", { in: "programme", level: 2, number: "2", weight: "20" }),
    element("prevention", {
      in: "programme",
      level: 2,
      number: "3",
      weight: "25",
      stages: [
        stage("analyses", byYear("4/4", "4/4", "4/4", "0/4", "0/4")),
        stage("stickers", byYear("12/12", "12/12", "12/12", "0/12", "0/12")),
        stage("enforcement", byYear("4/4", "4/4", "4/4", "0/4", "0/4")),
      ],
      indicators: [
        indicator("school-meetings", byYear("152", "155", "254", "214", "-"), { kind: "output" }),
        indicator("events", byYear("35", "34", "35", "36", "-"), { kind: "output" }),
        indicator("patrols", byYear("769", "654", "450", "275", "-"), { kind: "output" }),
        indicator("prevention-programmes", byYear("6", "6", "6", "3", "-"), { kind: "output" }),
        indicator("place-analyses", byYear("12", "12", "12", "12", "-"), { kind: "output" }),
        indicator("crimes", byYear("3 581", "3 097", "2 738", "2 744", "-"), {
          kind: "outcome",
          direction: "down",
        }),
      ],
    }),
    elementAt("lighting", "100", { in: "programme", level: 2, number: "4", weight: "10" }),
    elementAt("roads", "60", { in: "programme", level: 2, number: "5", weight: "20" }),
  ]);
}
