/** Takes the focus to something that has just appeared, so that whoever does not see the page hears of it. */
import { useEffect, useRef, type RefObject } from "react";

export function useFocusOnce<Focused extends HTMLElement>(): RefObject<Focused | null> {
  const focused = useRef<Focused>(null);
  useEffect(() => focused.current?.focus(), []);
  return focused;
}
