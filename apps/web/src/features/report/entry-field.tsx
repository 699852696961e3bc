/**
 * A cell that takes a figure: what was typed stays as typed until it is understood; what can be read in two ways is
 * asked about; what can't stand says why and stays.
 */
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useUnsaved } from "../../edits/use-unsaved.ts";

export type EntryOutcome =
  | { readonly kind: "taken" }
  /** Why it can't stand, in words. */
  | { readonly kind: "rejected"; readonly why: string }
  | {
      readonly kind: "ambiguous";
      readonly readings: readonly { readonly label: string; readonly take: () => EntryOutcome }[];
    };

interface EntryFieldProps<Seen> {
  /** What it is about, for whoever does not see the table. */
  readonly label: string;
  /** What is stored, as one would type it. */
  readonly stored: string;
  /** Why it can't be changed, in words; null: it can. */
  readonly lock: string | null;
  /** `seen`: what stood there when its writer began. Whoever has changed it since is met, not overwritten. */
  readonly enter: (text: string, seen: Seen) => EntryOutcome;
  readonly seen: Seen;
  readonly isText?: boolean;
  /** Words beside a figure, in a column of their own. */
  readonly isNote?: boolean;
}

export function EntryField<Seen>(props: EntryFieldProps<Seen>): ReactNode {
  const { label, stored, lock, enter, seen, isNote = false, isText = isNote } = props;
  const { t } = useTexts();
  const id = useId();
  // Null: nothing is being typed, and what is stored shows, whoever changes it.
  const [typed, setTyped] = useState<{ readonly text: string; readonly seen: Seen } | null>(null);
  const [outcome, setOutcome] = useState<EntryOutcome>({ kind: "taken" });
  useUnsaved(typed !== null);
  if (lock !== null)
    return (
      <span className="entry-locked" title={lock}>
        {stored === "" ? <span aria-label={t("admin:report/gap")}>·</span> : stored}
      </span>
    );

  const settle = (next: EntryOutcome): void => {
    setOutcome(next);
    if (next.kind === "taken") setTyped(null);
  };
  const commit = (): void => {
    if (typed === null) return;
    settle(typed.text.trim() === stored.trim() ? { kind: "taken" } : enter(typed.text, typed.seen));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Escape" && typed !== null) {
      event.stopPropagation();
      settle({ kind: "taken" });
    }
    // With Ctrl it is the page's, which leaves the field.
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Leaving the field enters what was typed, once.
    if (!moveOn(event.currentTarget, event.shiftKey ? -1 : 1)) commit();
  };
  const isWrong = outcome.kind === "rejected" && typed !== null;
  return (
    <>
      <input
        aria-describedby={isWrong || outcome.kind === "ambiguous" ? `${id}-said` : undefined}
        aria-invalid={isWrong || undefined}
        aria-label={label}
        autoComplete="off"
        className={`control entry ${isText ? "is-text" : ""}`}
        data-entry={isNote ? "note" : "figure"}
        inputMode={isText ? "text" : "decimal"}
        onBlur={commit}
        onChange={(event) => setTyped({ text: event.target.value, seen: typed === null ? seen : typed.seen })}
        onKeyDown={onKeyDown}
        type="text"
        value={typed?.text ?? stored}
      />
      {isWrong ? (
        <span className="field-error block text-sm" id={`${id}-said`} role="alert">
          {outcome.why}
        </span>
      ) : null}
      {outcome.kind === "ambiguous" && typed !== null ? (
        <span className="block text-sm" id={`${id}-said`} role="alert">
          {t("admin:report/ambiguous")}{" "}
          {outcome.readings.map((reading) => (
            <button
              className="control ms-1"
              key={reading.label}
              onClick={() => settle(reading.take())}
              type="button"
            >
              {reading.label}
            </button>
          ))}
        </span>
      ) : null}
    </>
  );
}

/** Enter goes down the column, as in a sheet, and on into the next table. False: there is nothing further on. */
function moveOn(from: HTMLInputElement, step: 1 | -1): boolean {
  const column = `main input[data-entry="${from.dataset["entry"] ?? ""}"]`;
  const cells = [...document.querySelectorAll<HTMLInputElement>(column)];
  const next = cells[cells.indexOf(from) + step];
  next?.focus();
  next?.select();
  return next !== undefined;
}
