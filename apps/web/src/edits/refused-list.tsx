/** What the server would not take, with the reason: it stays in sight until its writer has seen it. */
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { placeInWords, valueInWords } from "./edit-words.ts";
import { useStrategyEditing } from "./use-strategy-editing.tsx";

/** Of a large paste that was refused, so many are named. */
const NAMED = 5;

export function RefusedList(): ReactNode {
  const words = useTexts();
  const { t, texts } = words;
  const { refused, store, strategy } = useStrategyEditing();
  if (refused.length === 0) return null;
  return (
    <ul className="mb-2">
      {refused.map((one) => (
        <li className="border-t border-line py-2" key={one.batch.id} role="alert">
          <p className="field-error">
            {t("admin:saving/refused", { why: describe(texts, { code: one.code, params: one.params }) })}
          </p>
          {one.batch.edits.slice(0, NAMED).map((edit) => (
            <p className="text-sm" key={JSON.stringify(edit)}>
              {placeInWords(edit, strategy, words)}
              {"is" in edit ? `: ${valueInWords(edit.is, words)}` : null}
            </p>
          ))}
          {one.batch.edits.length > NAMED ? <p className="text-sm">…</p> : null}
          <p className="mt-1 flex flex-wrap gap-2">
            <Button onClick={() => store.tryAgain(one)}>{t("admin:saving/tryAgain")}</Button>
            <Button onClick={() => store.forget(one)}>{t("admin:saving/dismiss")}</Button>
          </p>
        </li>
      ))}
    </ul>
  );
}
