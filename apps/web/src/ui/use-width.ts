/** How wide an element is, for what is drawn to measure: text in a drawing keeps its size on a telephone. */
import { useEffect, useRef, useState, type RefObject } from "react";

export function useWidth<E extends HTMLElement>(atFirst: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(atFirst);
  useEffect(() => {
    const box = element.current;
    if (box === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
