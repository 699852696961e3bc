import type { ElementId } from "@miara/domain/ids";
import { Box } from "ink";
import { useMemo, type ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { topFor } from "../../dashboard/scroll.ts";
import { useAhead, useView } from "../../dashboard/use-view.ts";
import { askExplanation, askWholeCard } from "../../dashboard/view-questions.ts";
import { line, type Line } from "../../drawing/line.ts";
import { Frame } from "../../ui/frame.tsx";
import { LineView } from "../../ui/line-view.tsx";
import { treeColumns } from "../../views/tree-columns.ts";
import { drawTreeHead, drawTreeRow, drawWholeRow } from "../../views/tree-lines.ts";
import { countMatches, treeRows } from "../../views/tree-rows.ts";
import { bottomLine } from "./bottom-line.ts";
import { filterPrompt } from "./filter-prompt.ts";
import { levelNames } from "./level-names.ts";
import { placeOf, type OverviewState } from "./overview-state.ts";
import { listHeight } from "./rooms.ts";
import { useOverview } from "./use-overview.ts";

export interface OverviewScreenProps {
  readonly desk: Desk;
  readonly state: OverviewState;
  readonly onChange: (state: OverviewState) => void;
}

const PASSING_BY_MS = 40;
/** Whoever rests on a row is likely to open it. */
const RESTING_MS = 60;

/** The hierarchy as a tree, the line of the whole strategy above it, the formula of the chosen row beneath. */
export function OverviewScreen({ desk, state, onChange }: OverviewScreenProps): ReactElement {
  const { tree, wording, palette, width } = desk;
  const { folded, sort, filter } = state;
  const rows = useMemo(() => treeRows(tree, { folded, sort, filter }), [tree, folded, sort, filter]);
  const columns = useMemo(() => treeColumns(width, wording), [width, wording]);
  const byId = useMemo(() => new Map(tree.nodes.map((node) => [node.id, node])), [tree]);
  const height = listHeight(desk);
  useOverview(desk, state, rows, onChange);
  const { view: explanation } = useView(desk, askExplanation(desk, state.chosen), PASSING_BY_MS);
  useAhead(desk, state.chosen === null ? [] : askWholeCard(desk, state.chosen), RESTING_MS);
  const drawing = { columns, wording, history: desk.history };
  const place = placeOf(rows, state.chosen);
  const top = topFor(Math.max(0, place), state.top, height, rows.length);
  const parentOf = (id: ElementId | null): (typeof tree.nodes)[number] | undefined =>
    id === null ? undefined : byId.get(id);
  const draw = (key: string, content: Line, isSelected = false): ReactElement => (
    <LineView
      key={key}
      content={content}
      palette={palette}
      width={width}
      ellipsis={wording.symbols.ellipsis}
      isSelected={isSelected}
    />
  );
  const empty = tree.nodes.length === 0 ? "terminal:noElements" : "terminal:noMatch";
  const prompt = state.isTyping || state.filter !== "" ? filterPrompt(state, countMatches(rows), desk) : null;
  return (
    <Frame desk={desk} screen="overview" crumbs={[]} prompt={prompt}>
      {draw("head", drawTreeHead(columns, levelNames(tree, wording), wording))}
      {draw("whole", drawWholeRow(tree.whole, drawing, state.chosen === null), state.chosen === null)}
      <Box flexDirection="column" height={height}>
        {rows.length === 0
          ? draw("empty", line(wording.t(empty), "quiet"))
          : rows.slice(top, top + height).map((row) => {
              const isSelected = row.node.id === state.chosen;
              const drawn = drawTreeRow(row, parentOf(row.node.parentId), drawing, isSelected);
              return draw(row.node.id, drawn, isSelected);
            })}
      </Box>
      {draw("formula", bottomLine(explanation, state.chosen, desk))}
    </Frame>
  );
}
