/** The arrow keys go from one link of a list to the next, across its sections. */
import { useCallback, type KeyboardEvent } from "react";

export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a")];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }, []);
}
