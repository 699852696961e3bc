/** Does what a key asks for. One listener serves all cells. */
import type { KeyboardEvent, RefObject } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { textsToFill } from "./fill.ts";
import { rowsInSight } from "./focus-cell.ts";
import { commandOf, type GridCommand } from "./grid-keys.ts";
import type { GridScene } from "./grid-scene.ts";
import { isComposing } from "./is-composing.ts";
import { textsToClear } from "./paste-plan.ts";
import { at, type Place, type Selection } from "./selection.ts";

interface GridHands {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly select: (selection: Selection) => void;
  readonly open: (place: Place, typed: string | null) => void;
}

export function useGridKeys(
  { rows, size, selection, deeds }: GridScene,
  { table, select, open }: GridHands,
): (event: KeyboardEvent) => void {
  const { language } = useTexts();

  const obey = (command: GridCommand): void => {
    switch (command.kind) {
      case "select":
        select(command.selection);
        return;
      case "edit":
        open(selection.active, command.text);
        return;
      case "clear":
        deeds.enter(textsToClear(rows, selection), "clearing");
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

  return (event) => {
    if (isComposing(event)) return;
    const command = commandOf(
      {
        key: event.key,
        isShift: event.shiftKey,
        isCommand: event.ctrlKey || event.metaKey,
        isAlt: event.altKey || event.getModifierState("AltGraph"),
      },
      { selection, size, page: rowsInSight(table.current) },
    );
    if (command === null) return;
    event.preventDefault();
    obey(command);
  };
}
