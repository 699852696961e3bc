/** The levels that a Polish city's strategy usually has, and that the pages of one speak of: goal, programme, task. */
import type { Level } from "./level.ts";

export const USUAL_LEVELS: readonly Level[] = [
  {
    name: {
      pl: { one: "cel", few: "cele", many: "celów", other: "celu" },
      en: { one: "goal", other: "goals" },
    },
    numbering: "roman",
    leadTitle: { pl: "szef celu", en: "goal lead" },
  },
  {
    name: {
      pl: { one: "program", few: "programy", many: "programów", other: "programu" },
      en: { one: "programme", other: "programmes" },
    },
    numbering: "arabic",
    leadTitle: { pl: "koordynator", en: "coordinator" },
  },
  {
    name: {
      pl: { one: "zadanie", few: "zadania", many: "zadań", other: "zadania" },
      en: { one: "task", other: "tasks" },
    },
    numbering: "arabic",
    leadTitle: { pl: "realizator", en: "implementing unit" },
  },
];
