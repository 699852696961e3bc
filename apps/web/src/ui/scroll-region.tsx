/** Something wider than a telephone: it scrolls by itself, also by keyboard, and the page doesn't. */
import { useEffect, useRef, useState, type ReactNode } from "react";

interface ScrollRegionProps {
  /** What is in it, for those who come to it by keyboard. */
  readonly label: string;
  readonly children: ReactNode;
}

export function ScrollRegion({ label, children }: ScrollRegionProps): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const box = region.current;
    if (box === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setOverflows(box.scrollWidth > box.clientWidth + 1));
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  // A stop for the Tab key only where there is something to scroll to.
  const reachable = overflows ? ({ role: "region", "aria-label": label, tabIndex: 0 } as const) : {};
  return (
    <div className="scroll-region" ref={region} {...reachable}>
      {children}
    </div>
  );
}
