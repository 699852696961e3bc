/** The stages or the indicators of an element: each with its buttons, every change saved at once. */
import { useEffect, useRef, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmLine } from "./confirm-line.tsx";

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly shown: ReactNode;
}

interface PartListProps {
  readonly parts: readonly Part[];
  readonly mayChange: boolean;
  readonly question: (name: string) => string;
  /** Puts a part before another, null: last. */
  readonly onMove: (id: string, before: string | null) => void;
  readonly onRemove: (id: string) => void;
  /** More buttons of a part. */
  readonly renderMore?: (id: string) => ReactNode;
  /** What a part has open below it. */
  readonly renderBelow?: (id: string) => ReactNode;
}

export function PartList(props: PartListProps): ReactNode {
  const { parts, mayChange, question, onMove, onRemove, renderMore, renderBelow } = props;
  const { t } = useTexts();
  const [removing, setRemoving] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  const move = (at: number, by: -1 | 1): void => {
    const [part, before] = [parts[at], by < 0 ? parts[at - 1] : parts[at + 2]];
    if (part === undefined || (by > 0 && at === parts.length - 1) || (by < 0 && at === 0)) return;
    wanted.current = `[data-part="${CSS.escape(part.id)}"] [data-move="${by}"]`;
    onMove(part.id, before?.id ?? null);
  };
  return (
    <ol ref={list}>
      {parts.map(({ id, name, shown }, at) => (
        <li className="border-t border-line py-1.5 first:border-t-0" data-part={id} key={id}>
          <div className="flex flex-wrap items-baseline gap-2">
            <div className="min-w-[min(12rem,100%)] grow">{shown}</div>
            {mayChange ? (
              <div className="flex flex-wrap gap-2">
                {renderMore?.(id)}
                <Button
                  aria-disabled={at === 0}
                  aria-label={t("admin:rows/upRow", { name })}
                  data-move={-1}
                  onClick={() => move(at, -1)}
                >
                  {t("admin:rows/up")}
                </Button>
                <Button
                  aria-disabled={at === parts.length - 1}
                  aria-label={t("admin:rows/downRow", { name })}
                  data-move={1}
                  onClick={() => move(at, 1)}
                >
                  {t("admin:rows/down")}
                </Button>
                <Button
                  aria-label={t("admin:rows/removeRow", { name })}
                  data-remove=""
                  onClick={() => setRemoving(id)}
                >
                  {t("admin:rows/remove")}
                </Button>
              </div>
            ) : null}
          </div>
          {renderBelow?.(id)}
          {removing === id ? (
            <ConfirmLine
              onConfirm={() => {
                const next = parts[at + 1] ?? parts[at - 1];
                if (next !== undefined) wanted.current = `[data-part="${CSS.escape(next.id)}"] [data-remove]`;
                setRemoving(null);
                onRemove(id);
              }}
              onKeep={() => {
                wanted.current = `[data-part="${CSS.escape(id)}"] [data-remove]`;
                setRemoving(null);
              }}
              question={question(name)}
            />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
