/** Whether a key belongs to a letter that is being composed, and to nothing else. */
import type { KeyboardEvent } from "react";

/** Safari tells of the key that ends a composition after the composition: only by the code that all such keys have. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
