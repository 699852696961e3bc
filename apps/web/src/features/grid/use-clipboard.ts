/** Copies, cuts and pastes what is selected. */
import type { ClipboardEvent } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { copiedTable } from "./copied-table.ts";
import type { GridScene } from "./grid-scene.ts";
import { textsFromTable, textsToClear } from "./paste-plan.ts";
import { readClipboard } from "./read-clipboard.ts";
import { writeTsv } from "./tsv.ts";

export interface ClipboardEvents {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function useClipboard({ rows, selection, deeds }: GridScene): ClipboardEvents {
  const { t, language } = useTexts();
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    const cells = copiedTable(rows, selection, language);
    event.clipboardData.setData("text/plain", writeTsv(cells));
    deeds.say(t("admin:grid/said/copied", { rows: cells.length, columns: cells[0]?.length ?? 0 }));
  };
  return {
    onCopy: copy,
    onCut: (event) => {
      copy(event);
      deeds.enter(textsToClear(rows, selection), "clearing");
    },
    onPaste: (event) => {
      event.preventDefault();
      const pasted = readClipboard(event.clipboardData);
      if (pasted.length === 0) deeds.say(t("admin:grid/said/nothingToPaste"));
      else deeds.enter(textsFromTable(rows, pasted, selection), "pasting");
    },
  };
}
