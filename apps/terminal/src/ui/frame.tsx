import { Box } from "ink";
import type { ReactElement, ReactNode } from "react";

import type { Desk } from "../dashboard/desk.ts";
import type { Document } from "../drawing/document.ts";
import { EMPTY_LINE, line, wrapText, type Line } from "../drawing/line.ts";
import type { ScreenName } from "../keys.ts";
import { commandLines } from "./command-lines.ts";
import { footerLine } from "./footer-line.ts";
import { headerLine } from "./header-line.ts";
import { LineView } from "./line-view.tsx";

export interface FrameProps {
  readonly desk: Desk;
  readonly screen: ScreenName;
  /** Where one is, after the organisation and the strategy. */
  readonly crumbs: readonly string[];
  /** At the right end of the bottom line. */
  readonly position?: Line;
  /** In place of the keys, while a text is being entered. */
  readonly prompt?: Line | null;
  readonly children: ReactNode;
}

/** Header, body and the bottom line: what every screen has. */
export function Frame({ desk, screen, crumbs, position, prompt, children }: FrameProps): ReactElement {
  const { wording, palette, width } = desk;
  const { ellipsis } = wording.symbols;
  const footer = footerLine(screen, width, wording, position ?? EMPTY_LINE);
  const special = specialLines(desk);
  const bottom = special.length === 0 ? [prompt ?? footer] : special;
  return (
    <Box flexDirection="column" width={width} height={desk.height}>
      <LineView content={headerLine(desk, crumbs)} palette={palette} width={width} ellipsis={ellipsis} />
      <Box flexDirection="column" height={bodyHeight(desk)} overflowY="hidden">
        {children}
      </Box>
      {bottom.map((content, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no name but their place
        <LineView key={at} content={content} palette={palette} width={width} ellipsis={ellipsis} />
      ))}
    </Box>
  );
}

/** Rows between the header and the bottom. */
export function bodyHeight(desk: Desk): number {
  return Math.max(1, desk.height - 1 - Math.max(1, specialLines(desk).length));
}

/** Rows that the lines of a document scroll in. */
export function documentHeight(desk: Desk, { sticky = [] }: Document): number {
  return Math.max(1, bodyHeight(desk) - sticky.length);
}

/** What stands at the bottom in place of the keys. */
function specialLines(desk: Desk): readonly Line[] {
  if (desk.command !== null) return commandLines(desk);
  return desk.notice === null ? [] : noticeLines(desk);
}

const MOST_NOTICE_LINES = 4;

function noticeLines(desk: Desk): readonly Line[] {
  const most = Math.max(1, Math.min(MOST_NOTICE_LINES, desk.height - 4));
  return wrapText(desk.notice ?? "", desk.width)
    .slice(0, most)
    .map((text) => line(text, "strong"));
}
