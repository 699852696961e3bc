import type { ReactElement } from "react";

import type { Desk } from "../dashboard/desk.ts";
import type { Spot } from "../dashboard/place.ts";
import { settle } from "../dashboard/scroll.ts";
import type { Document } from "../drawing/document.ts";
import { documentHeight } from "./frame.tsx";
import { LineView } from "./line-view.tsx";

export interface DocumentViewProps {
  readonly desk: Desk;
  readonly document: Document;
  readonly spot: Spot;
}

/** The part of a document that the screen has room for, the chosen row marked. */
export function DocumentView({ desk, document, spot }: DocumentViewProps): ReactElement {
  const { palette, width, wording } = desk;
  const height = documentHeight(desk, document);
  const at = settle(document, spot, height);
  const chosen = document.rows[at.row];
  const hasRows = document.rows.length > 0;
  const lines = document.lines.slice(at.top, at.top + height);
  return (
    <>
      {(document.sticky ?? []).map((content, place) => (
        <LineView
          // oxlint-disable-next-line react/no-array-index-key -- lines have no name but their place
          key={place}
          content={hasRows ? [{ text: "  ", tone: "plain" }, ...content] : content}
          palette={palette}
          width={width}
          ellipsis={wording.symbols.ellipsis}
        />
      ))}
      {lines.map((content, place) => {
        const number = at.top + place;
        const isChosen =
          chosen !== undefined && number >= chosen.line && number < chosen.line + chosen.height;
        const marker = number === chosen?.line ? `${wording.symbols.cursor} ` : "  ";
        return (
          <LineView
            // oxlint-disable-next-line react/no-array-index-key -- lines have no name but their place
            key={place}
            content={hasRows ? [{ text: marker, tone: "plain" }, ...content] : content}
            palette={palette}
            width={width}
            ellipsis={wording.symbols.ellipsis}
            isSelected={isChosen}
          />
        );
      })}
    </>
  );
}

/** Cells that a document may use: where rows can be chosen, the marker stands before each line. */
export function documentWidth(desk: Desk, hasRows: boolean): number {
  return Math.max(1, desk.width - (hasRows ? 2 : 0));
}
