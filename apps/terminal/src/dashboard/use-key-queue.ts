/** The keys of the terminal, handed to the screen that is shown. */
import { useInput } from "ink";
import { useReducer, useState } from "react";

import { nameKeys } from "../keys.ts";
import { KeyQueue, type KeyHandler } from "./key-queue.ts";

/** Returns the way in which the screen at hand says what it does with a key. */
export function useKeyQueue(): (handler: KeyHandler) => void {
  const [, redraw] = useReducer((drawings: number) => drawings + 1, 0);
  const [queue] = useState(() => new KeyQueue(redraw));
  useInput((input, pressed) => {
    queue.press(nameKeys(input, pressed));
  });
  return queue.take;
}
