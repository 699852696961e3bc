/** Moving about a document on any screen that shows one. */
import type { Document, DocumentRow } from "../drawing/document.ts";
import { piece, type Line } from "../drawing/line.ts";
import { documentHeight } from "../ui/frame.tsx";
import type { Desk } from "./desk.ts";
import type { Spot } from "./place.ts";
import { move, settle, type Motion } from "./scroll.ts";

export type DocumentMotions = Readonly<Record<Motion, () => void>>;

export interface DocumentControls {
  readonly motions: DocumentMotions;
  readonly chosen: DocumentRow | null;
  /** Where one is, within what there is. */
  readonly at: Spot;
  /** `1–20 of 64`; null where all of it is in sight. */
  readonly position: Line;
}

export function useDocument(desk: Desk, document: Document, spot: Spot): DocumentControls {
  const height = documentHeight(desk, document);
  const at = settle(document, spot, height);
  const go = (motion: Motion) => () => {
    const moved = move(document, spot, motion, height);
    if (typeof moved === "string") desk.say(desk.wording.t(`terminal:notice/${moved}`));
    else desk.moveTo(moved);
  };
  return {
    motions: {
      up: go("up"),
      down: go("down"),
      pageUp: go("pageUp"),
      pageDown: go("pageDown"),
      first: go("first"),
      last: go("last"),
    },
    chosen: document.rows[at.row] ?? null,
    at,
    position:
      document.lines.length <= height ? [] : [writePosition(desk, at.top, height, document.lines.length)],
  };
}

function writePosition(desk: Desk, top: number, height: number, all: number): Line[number] {
  const to = Math.min(all, top + height);
  return piece(desk.wording.t("terminal:rowOf", { from: top + 1, to, all }), "quiet");
}
