import { Text } from "ink";
import { memo, type ReactElement } from "react";

import { cutLine, lineWidth, piece, type Line } from "../drawing/line.ts";
import { paint, type Palette } from "../theme.ts";

export interface LineViewProps {
  readonly content: Line;
  readonly palette: Palette;
  readonly width: number;
  readonly ellipsis: string;
  readonly isSelected?: boolean;
}

/** One line of the screen, cut to its width. A selected one is marked over the whole width. */
export function LineView({
  content,
  palette,
  width,
  ellipsis,
  isSelected = false,
}: LineViewProps): ReactElement {
  const cut = cutLine(content, width, ellipsis);
  const shown = isSelected ? [...cut, piece(" ".repeat(Math.max(0, width - lineWidth(cut))))] : cut;
  return <PaintedLine text={paint(shown, palette, isSelected)} />;
}

/** Drawn anew only where its text is another one: most lines stay as they are from one key to the next. */
const PaintedLine = memo(function PaintedLine({ text }: { readonly text: string }): ReactElement {
  // A row of a terminal is a row even where nothing stands in it.
  return <Text wrap="truncate-end">{text || " "}</Text>;
});
