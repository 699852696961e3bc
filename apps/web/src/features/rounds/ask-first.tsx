/** Asks before something that is not undone: what it means, and a button that says what it does. */
import { useEffect, useId, useRef, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";

interface AskFirstProps {
  readonly title: string;
  /** What the button says: the thing that it does, not "yes". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** Takes the focus when it appears, so that whoever does not see the page hears of it. */
export function AskFirst({ title, confirm, onConfirm, onCancel, children }: AskFirstProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section aria-labelledby={id} className="notice" ref={box} tabIndex={-1}>
      <h3 id={id}>{title}</h3>
      {children}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="danger" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>{t("admin:form/cancel")}</Button>
      </div>
    </section>
  );
}
