/** The field in a cell while it is edited. What was typed is never lost: leaving the field keeps it. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";

import { isComposing } from "./is-composing.ts";

/** Where to go afterwards. */
export type Leaving = "stay" | "up" | "down" | "left" | "right";

export interface Editor {
  readonly column: number;
  readonly text: string;
  /** What stands there is edited, so that the arrows move inside it; else it is typed over. */
  readonly isCorrecting: boolean;
  readonly label: string;
  readonly keep: (text: string, leaving: Leaving) => void;
  readonly takeBack: () => void;
}

export function CellEditor({ text, isCorrecting, label, keep, takeBack }: Editor): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const finish = (leaving: Leaving): void => {
    if (isDone.current) return;
    isDone.current = true;
    keep(field.current?.value ?? text, leaving);
  };
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    event.stopPropagation();
    const leaving = leavingBy(event, isCorrecting);
    if (event.key === "Escape") {
      event.preventDefault();
      isDone.current = true;
      takeBack();
    } else if (leaving !== null) {
      event.preventDefault();
      finish(leaving);
    }
  };
  return (
    <input
      aria-label={label}
      autoComplete="off"
      className="grid-editor"
      defaultValue={text}
      inputMode="text"
      onBlur={() => finish("stay")}
      onCopy={stop}
      onCut={stop}
      onKeyDown={press}
      onMouseDown={stop}
      onPaste={stop}
      ref={field}
      spellCheck={false}
    />
  );
}

function leavingBy({ key, shiftKey }: KeyboardEvent, isCorrecting: boolean): Leaving | null {
  switch (key) {
    case "Enter":
      return shiftKey ? "up" : "down";
    case "Tab":
      return shiftKey ? "left" : "right";
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "ArrowLeft":
      return isCorrecting ? null : "left";
    case "ArrowRight":
      return isCorrecting ? null : "right";
    default:
      return null;
  }
}

/** Inside the field they are the field's own. */
function stop(event: { readonly stopPropagation: () => void }): void {
  event.stopPropagation();
}
