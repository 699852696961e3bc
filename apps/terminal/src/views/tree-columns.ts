/** Which columns of the tree a width has room for, and how wide they are. */
import { widthOf } from "../drawing/line.ts";
import type { Wording } from "../drawing/wording.ts";
import { statusWords } from "./status-words.ts";

/** Cells of each column; 0: the column is left out. */
export interface TreeColumns {
  readonly weight: number;
  readonly title: number;
  /** Without the cell for what runs over. */
  readonly bar: number;
  readonly percent: number;
  readonly plan: number;
  /** Glyph and word, or the glyph alone. */
  readonly status: number;
  /** What has changed since the last closed period, in points. */
  readonly change: number;
  /** Progress by period as a sparkline. */
  readonly course: number;
  readonly lead: number;
}

const MARKER = 2;
/** Periods that a sparkline has room for, the latest. */
export const COURSE = 8;
const GAP = 1;

/** The title keeps at least a third; what can be done without goes first: lead, bar, plan, word, weight. */
export function treeColumns(width: number, wording: Wording): TreeColumns {
  const word = Math.max(...statusWords(wording).map(widthOf));
  const percent = widthOf(wording.percent("100"));
  const head = wording.t("vocabulary:figure/plan");
  const plan = Math.max(widthOf(wording.formats.number("100", 1)), widthOf(head));
  const weight = widthOf(wording.t("vocabulary:figure/weight"));
  const change = widthOf(wording.formats.signed("-100", 1)) - 1;
  const options: readonly Omit<TreeColumns, "title">[] = [
    {
      weight,
      bar: 16,
      percent,
      plan,
      status: word,
      change,
      course: COURSE,
      lead: Math.min(34, Math.floor(width / 5.5)),
    },
    { weight, bar: 16, percent, plan, status: word, change, course: COURSE, lead: 0 },
    { weight, bar: 16, percent, plan, status: word, change, course: 0, lead: 0 },
    { weight, bar: 10, percent, plan, status: word, change, course: 0, lead: 0 },
    { weight, bar: 7, percent, plan, status: word, change, course: 0, lead: 0 },
    { weight, bar: 0, percent, plan, status: word, change, course: 0, lead: 0 },
    { weight, bar: 0, percent, plan: 0, status: 1, change: 0, course: 0, lead: 0 },
    { weight: 0, bar: 0, percent, plan: 0, status: 1, change: 0, course: 0, lead: 0 },
  ];
  const least = [34, 34, 34, 28, 20, 20, 14, 0];
  for (const [at, option] of options.entries()) {
    const title = width - fixedCells(option);
    if (title >= (least[at] ?? 0)) return { ...option, title };
  }
  return {
    weight: 0,
    bar: 0,
    percent: 0,
    plan: 0,
    status: 1,
    change: 0,
    course: 0,
    lead: 0,
    title: Math.max(1, width - MARKER - 2),
  };
}

function fixedCells(columns: Omit<TreeColumns, "title">): number {
  const withGaps = [
    columns.weight,
    columns.percent,
    columns.plan,
    columns.status,
    columns.change,
    columns.course,
    columns.lead,
  ]
    .filter((cells) => cells > 0)
    .reduce((sum, cells) => sum + cells + GAP, 0);
  return MARKER + withGaps + (columns.bar === 0 ? 0 : columns.bar + 1 + GAP);
}
