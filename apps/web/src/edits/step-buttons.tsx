/** Undoes and does again what was done on the pages of a strategy; the keys do so wherever no field has its own undo. */
import { describe } from "@miara/messages/describe";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "../ui/button.tsx";
import type { StepKind } from "./edit-steps.ts";
import { placeInWords } from "./edit-words.ts";
import { useStrategyEditing } from "./use-strategy-editing.tsx";

export function StepButtons(): ReactNode {
  const words = useTexts();
  const { t, texts } = words;
  const { steps, store, strategy } = useStrategyEditing();
  // What was said holds until the next step.
  const [{ said, after }, setSaid] = useState({ said: "", after: steps });
  const say = (text: string): void => setSaid({ said: text, after: store.state.steps });
  const go = (kind: StepKind): void => {
    const [first] = steps[kind].at(-1)?.back ?? [];
    const outcome = store.stepBack(kind);
    if (outcome === "nothing" || first === undefined) return;
    const place = placeInWords(first, strategy, words);
    if (outcome === "done")
      say(t(kind === "done" ? "admin:saving/undone" : "admin:saving/redone", { place }));
    else say(t("admin:saving/refused", { why: describe(texts, outcome) }));
  };
  const obey = useEffectEvent((event: KeyboardEvent): void => {
    const kind = stepOf(event);
    if (kind === null || event.defaultPrevented || hasOwnUndo(event.target)) return;
    event.preventDefault();
    go(kind);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => obey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  if (steps.done.length + steps.undone.length === 0) return null;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Button
        aria-disabled={steps.done.length === 0}
        aria-keyshortcuts="Control+Z"
        onClick={() => go("done")}
      >
        {t("admin:saving/undo")}
      </Button>
      <Button
        aria-disabled={steps.undone.length === 0}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => go("undone")}
      >
        {t("admin:saving/redo")}
      </Button>
      <output className="text-muted">{after === steps ? said : ""}</output>
    </span>
  );
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): StepKind | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "undone" : "done";
  return key.toLowerCase() === "y" && !shiftKey ? "undone" : null;
}

function hasOwnUndo(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable) ||
    (target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type))
  );
}
