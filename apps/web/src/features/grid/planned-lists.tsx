/** The cells that a plan would change, and those that it can't, with the reason. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { figureAfter } from "./figure-after.ts";
import { placesOf } from "./grid-row.ts";
import type { PlannedChange, PlannedRejection } from "./paste-plan.ts";
import { PlaceName } from "./place-name.tsx";
import { rejectionInWords } from "./rejection-in-words.ts";
import { figureInWords } from "./shown-figure.tsx";

/** A longer list says how much longer it is. */
const SHOWN = 100;

export function PlannedRejections({
  rejections,
}: {
  readonly rejections: readonly PlannedRejection[];
}): ReactNode {
  const words = useTexts();
  const { t } = words;
  if (rejections.length === 0) return null;
  return (
    <div className="mt-3">
      <h3>{t("admin:grid/plan/rejected")}</h3>
      <ul className="list-disc ps-5">
        {rejections.slice(0, SHOWN).map(({ row, cell, text, why }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- several texts may lie outside the grid, and the list never changes
          <li key={at}>
            {row === null ? null : (
              <>
                <PlaceName cell={cell} row={row} />:{" "}
              </>
            )}
            <strong>{text === "" ? t("admin:grid/empty") : text}</strong> – {rejectionInWords(why, words)}
          </li>
        ))}
      </ul>
      <More count={rejections.length - SHOWN} />
    </div>
  );
}

export function PlannedChanges({ changes }: { readonly changes: readonly PlannedChange[] }): ReactNode {
  const words = useTexts();
  const { t } = words;
  if (changes.length === 0) return null;
  return (
    <details className="mt-3" open={changes.length <= 10}>
      <summary>{t("admin:grid/plan/list")}</summary>
      <ul className="list-disc ps-5">
        {changes.slice(0, SHOWN).map(({ row, cell, edit }) => {
          const decimals = placesOf(row);
          const after = figureAfter(edit);
          return (
            <li key={cell.key}>
              <PlaceName cell={cell} row={row} />: {figureInWords(cell.figure, decimals, words)} →{" "}
              <strong>{after === null ? "" : figureInWords(after, null, words)}</strong>
              {after?.kind === "observation" && after.content?.note != null ? (
                <span className="text-muted">
                  {" "}
                  ({t("admin:grid/note")}: {after.content.note})
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      <More count={changes.length - SHOWN} />
    </details>
  );
}

function More({ count }: { readonly count: number }): ReactNode {
  const { t } = useTexts();
  return count > 0 ? <p>{t("admin:grid/plan/more", { count })}</p> : null;
}
