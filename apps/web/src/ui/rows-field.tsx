/** A list in a form: each row with its own fields, added, removed and put in order by buttons. */
import { useEffect, useId, useRef, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "./button.tsx";

export interface Row {
  /** Stays the same while the row is on the page. */
  readonly key: string;
}

interface RowsFieldProps<Each extends Row> {
  readonly legend: string;
  /** The heading above says the same. */
  readonly isLegendHidden?: boolean;
  readonly hint?: ReactNode;
  readonly rows: readonly Each[];
  readonly isOrdered?: boolean;
  readonly makeRow: (key: string) => Each;
  readonly onChange: (rows: readonly Each[]) => void;
  /** What a row is called, for its buttons; empty: by its place. */
  readonly nameOf: (row: Each) => string;
  readonly children: (row: Each, at: number, change: (part: Partial<Each>) => void) => ReactNode;
}

export function RowsField<Each extends Row>(props: RowsFieldProps<Each>): ReactNode {
  const {
    legend,
    isLegendHidden = false,
    hint,
    rows,
    isOrdered = false,
    makeRow,
    onChange,
    nameOf,
    children,
  } = props;
  const { t } = useTexts();
  const id = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  const add = (): void => {
    const key = crypto.randomUUID();
    wanted.current = `[data-row="${key}"] :is(input, select, textarea)`;
    onChange([...rows, makeRow(key)]);
  };
  const remove = (at: number): void => {
    wanted.current = "[data-add]";
    onChange(rows.toSpliced(at, 1));
  };
  const move = (at: number, by: -1 | 1): void => {
    const row = rows[at];
    if (row === undefined) return;
    wanted.current = `[data-row="${row.key}"] [data-move="${by}"]`;
    onChange(rows.toSpliced(at, 1).toSpliced(at + by, 0, row));
  };
  return (
    <fieldset className="field" ref={list}>
      <legend className={isLegendHidden ? "sr-only" : "font-semibold"}>{legend}</legend>
      {hint == null ? null : (
        <p className="text-sm text-muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows.length === 0 ? <p className="py-1 text-muted">{t("admin:rows/none")}</p> : null}
      {rows.map((row, at) => {
        const own = nameOf(row).trim();
        const name = own === "" ? t("admin:rows/row", { number: at + 1 }) : own;
        return (
          <div
            className="entry-row my-2 flex flex-wrap items-end gap-x-3 border-s-4 border-line ps-3"
            data-row={row.key}
            key={row.key}
          >
            {children(row, at, (part) => onChange(rows.with(at, { ...row, ...part })))}
            <div className="my-[0.9rem] flex flex-wrap gap-2">
              {isOrdered ? (
                <>
                  <Button
                    aria-disabled={at === 0}
                    aria-label={t("admin:rows/upRow", { name })}
                    data-move={-1}
                    onClick={() => (at === 0 ? undefined : move(at, -1))}
                  >
                    {t("admin:rows/up")}
                  </Button>
                  <Button
                    aria-disabled={at === rows.length - 1}
                    aria-label={t("admin:rows/downRow", { name })}
                    data-move={1}
                    onClick={() => (at === rows.length - 1 ? undefined : move(at, 1))}
                  >
                    {t("admin:rows/down")}
                  </Button>
                </>
              ) : null}
              <Button aria-label={t("admin:rows/removeRow", { name })} onClick={() => remove(at)}>
                {t("admin:rows/remove")}
              </Button>
            </div>
          </div>
        );
      })}
      <Button aria-label={t("admin:rows/addTo", { list: legend })} data-add="" onClick={add}>
        {t("admin:rows/add")}
      </Button>
    </fieldset>
  );
}
