/** After a navigation the keyboard and the screen reader begin at the new page's heading. */
import { useEffect, useRef, type RefObject } from "react";

let isAwaited = false;

/** To be told by the router that another page was asked for. */
export function awaitPageFocus(): void {
  isAwaited = true;
}

/** A ref for the page's `h1`. */
export function usePageFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAwaited || heading.current === null) return;
    isAwaited = false;
    heading.current.focus({ preventScroll: true });
  });
  return heading;
}
