/** Words of quality findings by their code: what is wrong, and what to do. */
export const findings = {
  "weights.sum":
    "The weights below add up to {{sum, quantity}}, not 100. Progress is divided by that sum; mend the weights if they were meant to give 100.",
  "weights.missing":
    "“{{title}}” has no weight although others beside it have one, so it does not count towards progress. Give it a weight.",
  "plan.sum":
    "The planned shares of the stages add up to {{sum, quantity}} points, not 100. Check the plan of the stages.",
  "cell.above-plan":
    "Stage “{{stage}}”: {{actual, quantity}} points done against {{planned, quantity}} planned. Confirm or correct the value.",
  "cell.unplanned":
    "Stage “{{stage}}”: {{actual, quantity}} points done in a period for which nothing was planned. Complete the plan or move the points.",
  "period.stages-silent":
    "Period {{period}}: indicators have values (indicators: {{indicators}}), yet every stage stands at 0 or is not reported, with {{planned, quantity}} points planned. Enter what was done, or confirm the zero.",
  "period.indicators-silent":
    "Period {{period}}: the stages made progress, yet none of the indicators (there are {{indicators}}) has a value. Enter the indicators.",
  "element.overdue":
    "The last planned period ({{period}}) is over and progress is {{progress, quantity}}%. Enter what was done, extend the plan, or change its state.",
  "element.never-updated":
    "Nothing was ever reported although planned periods are over (periods: {{periods}}, the last: {{period}}). Report what was done, or change its state.",
  "element.stale":
    "The last report is for {{period}}; more planned periods have ended since (periods: {{periods}}). Bring the report up to date.",
  "element.no-lead": "“{{title}}” has no office in charge. Name one.",
  "number.repeated":
    "Number {{number}} is borne by “{{other}}” and by “{{title}}”. Give one of them another number.",
  "manual.differs":
    "The stated progress of {{stated, quantity}}% differs from the computed {{computed, quantity}}%. Check which of them is right.",
  "indicator.no-source": "Indicator “{{name}}” has no source. Say who supplies its value.",
  "indicator.stale":
    "Indicator “{{name}}”: its last value is for {{period}}; more periods of the strategy have ended since (periods: {{periods}}). Bring it up to date.",
  "indicator.two-values":
    "Indicator “{{name}}” is {{value, quantity}} for {{period}} here and {{other, quantity}} in “{{element}}” (periods that differ: {{periods}}). Make the values agree, or tell the names apart.",
  "value.jump":
    "Indicator “{{name}}”: the move from {{from, quantity}} ({{previous}}) to {{to, quantity}} ({{period}}) is far from its other moves (score {{score, quantity}}, limit 3.5). Check the value.",
  "total.fell":
    "Indicator “{{name}}” is a running total, yet it fell from {{from, quantity}} ({{previous}}) to {{to, quantity}} ({{period}}). Correct the value, or describe the correction in a note.",
  "text.encoding": "The text has broken letters: “{{text}}”. Enter it again.",
} as const;
