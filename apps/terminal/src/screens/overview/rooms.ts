/** How the rows of the overview's body are shared out. */
import type { Desk } from "../../dashboard/desk.ts";
import { bodyHeight } from "../../ui/frame.tsx";

/** The heads, the whole strategy and the formula stand around the list. */
const AROUND = 3;

export function listHeight(desk: Desk): number {
  return Math.max(1, bodyHeight(desk) - AROUND);
}
