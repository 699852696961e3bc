/** What keys, the pointer and the clipboard do to the grid. One listener serves all cells. */
import {
  useRef,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";

import { useTexts } from "../../app/use-texts.ts";
import { copiedTable } from "./copied-table.ts";
import type { FigureGridProps } from "./figure-grid.tsx";
import { textsToFill } from "./fill.ts";
import { focusCell, placeOf, rowsInSight } from "./focus-cell.ts";
import { commandOf, type GridCommand } from "./grid-keys.ts";
import { enteredPlaces, textsFromTable } from "./paste-plan.ts";
import { at, isSamePlace, isSingle, rectangleOf, type Place, type Selection } from "./selection.ts";
import { readTsv, writeTsv } from "./tsv.ts";

interface GridEvents {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function useGridEvents(
  { rows, size, selection, deeds }: FigureGridProps,
  table: RefObject<HTMLTableElement | null>,
  open: (place: Place, typed: string | null) => void,
): GridEvents {
  const { t, language } = useTexts();
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

  const clear = (): void =>
    deeds.enter(
      enteredPlaces(rows, rectangleOf(selection)).map((place) => ({ place, text: "" })),
      "clearing",
    );

  const obey = (command: GridCommand): void => {
    switch (command.kind) {
      case "select":
        select(command.selection);
        return;
      case "edit":
        open(selection.active, command.text);
        return;
      case "clear":
        clear();
        return;
      case "fill-down":
      case "fill-right": {
        const direction = command.kind === "fill-down" ? "down" : "right";
        deeds.enter(textsToFill(rows, selection, direction, language), "filling");
        return;
      }
      case "undo":
        deeds.undo();
        return;
      case "redo":
        deeds.redo();
        return;
      case "escape":
        if (!deeds.takeBack(selection.active)) select(at(selection.active));
    }
  };

  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    const cells = copiedTable(rows, selection, language);
    event.clipboardData.setData("text/plain", writeTsv(cells));
    deeds.say(t("admin:grid/said/copied", { rows: cells.length, columns: cells[0]?.length ?? 0 }));
  };

  return {
    onKeyDown: (event) => {
      const command = commandOf(
        {
          key: event.key,
          isShift: event.shiftKey,
          isCommand: event.ctrlKey || event.metaKey,
          isAlt: event.altKey || event.getModifierState("AltGraph"),
        },
        { selection, size, page: rowsInSight(table.current) },
      );
      if (command === null || event.nativeEvent.isComposing) return;
      event.preventDefault();
      obey(command);
    },
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
    onCopy: copy,
    onCut: (event) => {
      copy(event);
      clear();
    },
    onPaste: (event) => {
      event.preventDefault();
      const pasted = readTsv(event.clipboardData.getData("text/plain"));
      if (pasted.length === 0) deeds.say(t("admin:grid/said/nothingToPaste"));
      else deeds.enter(textsFromTable(rows, pasted, selection), "pasting");
    },
  };
}
