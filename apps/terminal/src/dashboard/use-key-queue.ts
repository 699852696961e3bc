/** Keys one after the other: each is handled by the screen that the one before it has led to. */
import { useInput } from "ink";
import { useCallback, useEffect, useRef, useState } from "react";

import { nameKeys } from "../keys.ts";

export type KeyHandler = (key: string) => void;

/** Returns the way in which the screen at hand says what it does with a key. */
export function useKeyQueue(): (handler: KeyHandler) => void {
  const [queue, setQueue] = useState<readonly string[]>([]);
  const handler = useRef<KeyHandler | null>(null);

  useInput((input, pressed) => {
    const names = nameKeys(input, pressed);
    setQueue((waiting) => [...waiting, ...names]);
  });

  // One key a drawing: keys that came in one piece must not see the screen as it was before the first of them.
  useEffect(() => {
    const [next] = queue;
    if (next === undefined) return;
    setQueue((waiting) => waiting.slice(1));
    handler.current?.(next);
  }, [queue]);

  return useCallback((current: KeyHandler) => {
    handler.current = current;
  }, []);
}
