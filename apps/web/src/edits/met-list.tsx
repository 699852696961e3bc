/** Where two people meant the same place: both values with their writers, and the choice between them. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { placeOfEdit } from "./edit-place.ts";
import { placeInWords, valueInWords } from "./edit-words.ts";
import type { Conflict } from "./editing-state.ts";
import { useStrategyEditing } from "./use-strategy-editing.tsx";

export function MetList(): ReactNode {
  const { t } = useTexts();
  const { conflicts } = useStrategyEditing();
  if (conflicts.length === 0) return null;
  return (
    <section aria-label={t("admin:conflict/title", { count: conflicts.length })} className="mb-2">
      <p className="font-semibold" role="alert">
        <span aria-hidden="true">⚠ </span>
        {t("admin:conflict/title", { count: conflicts.length })}. {t("admin:conflict/lead")}
      </p>
      <ul>
        {conflicts.map((conflict) => (
          <Met conflict={conflict} key={placeOfEdit(conflict.edit)} />
        ))}
      </ul>
    </section>
  );
}

function Met({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const words = useTexts();
  const { t } = words;
  const { strategy, store } = useStrategyEditing();
  const { edit, current, author, entry } = conflict;
  const place = placeInWords(edit, strategy, words);
  const seen = "was" in edit ? edit.was : null;
  const theirs = valueInWords(current, words, seen);
  const mine = valueInWords("is" in edit ? edit.is : null, words, seen);
  return (
    <li className="border-t border-line py-2">
      <p className="text-sm text-muted">{place}</p>
      <p>{t("admin:conflict/mine", { value: mine })}</p>
      <p>
        {t("admin:conflict/theirs", {
          author: author ?? entry?.by ?? t("admin:conflict/somebody"),
          value: theirs,
        })}
      </p>
      <p className="mt-1 flex flex-wrap gap-2">
        <Button
          aria-label={`${t("admin:conflict/keepMine")}: ${mine}`}
          onClick={() => store.keepMine(conflict)}
        >
          {t("admin:conflict/keepMine")}
        </Button>
        <Button
          aria-label={`${t("admin:conflict/takeTheirs")}: ${theirs}`}
          onClick={() => store.takeTheirs(conflict)}
        >
          {t("admin:conflict/takeTheirs")}
        </Button>
      </p>
    </li>
  );
}
