/** Selects cells, by the keys' command, with the pointer, or where the focus comes to by itself. */
import { useRef, type FocusEvent, type MouseEvent, type RefObject } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { focusCell, placeOf } from "./focus-cell.ts";
import type { GridScene } from "./grid-scene.ts";
import { at, isSamePlace, isSingle, rectangleOf, type Place, type Selection } from "./selection.ts";

export interface PointerEvents {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

export interface Selecting {
  /** The focus goes along, and a selection of several cells is spoken of. */
  readonly select: (selection: Selection) => void;
  readonly pointer: PointerEvents;
}

export function useSelecting(
  { selection, deeds }: GridScene,
  table: RefObject<HTMLTableElement | null>,
  open: (place: Place, typed: string | null) => void,
): Selecting {
  const { t } = useTexts();
  const isDragging = useRef(false);
  /** Whether the pointer went down on the cell that was active already. */
  const wasActive = useRef(false);
  /** The focus goes where the selection went, and says nothing new then. */
  const isMoving = useRef(false);

  const select = (next: Selection): void => {
    deeds.select(next);
    isMoving.current = true;
    focusCell(table.current, next.active);
    isMoving.current = false;
    const { top, bottom, left, right } = rectangleOf(next);
    if (!isSingle(next))
      deeds.say(t("admin:grid/said/selected", { rows: bottom - top + 1, columns: right - left + 1 }));
  };

  const pointer: PointerEvents = {
    onMouseDown: (event) => {
      const place = placeOf(event.target);
      if (place === null || event.button !== 0) return;
      // The text of the cells is not marked; the cell takes the focus by itself below.
      event.preventDefault();
      isDragging.current = true;
      wasActive.current = isSingle(selection) && isSamePlace(place, selection.active);
      select(event.shiftKey ? { anchor: selection.anchor, active: place } : at(place));
    },
    onMouseOver: (event) => {
      if (event.buttons !== 1) isDragging.current = false;
      const place = isDragging.current ? placeOf(event.target) : null;
      if (place !== null) select({ anchor: selection.anchor, active: place });
    },
    // Without a keyboard, a second tap begins to edit.
    onClick: (event) => {
      const place = placeOf(event.target);
      const isTap = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === "touch";
      if (place !== null && isTap && wasActive.current) open(place, null);
    },
    onDoubleClick: (event) => {
      const place = placeOf(event.target);
      if (place !== null) open(place, null);
    },
    onFocus: (event) => {
      const place = isMoving.current ? null : placeOf(event.target);
      if (place !== null && !isSamePlace(place, selection.active)) deeds.select(at(place));
    },
  };
  return { select, pointer };
}
