/** A button for what is not done by one press: it asks first, in its place, and Esc or the second button leaves it. */
import { useEffect, useId, useRef, useState, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "./button.tsx";

interface ConfirmedButtonProps {
  readonly label: string;
  /** What is asked: `Deactivate the account of the Roads Office?` */
  readonly question: string;
  readonly confirm: string;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
}

export function ConfirmedButton(props: ConfirmedButtonProps): ReactNode {
  const { label, question, confirm, isBusy = false, onConfirm } = props;
  const { t } = useTexts();
  const id = useId();
  const [isAsked, setIsAsked] = useState(false);
  const wasAsked = useRef(false);
  const focused = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // On what was opened, and back where one came from; not where the page is first drawn.
    if (isAsked || wasAsked.current) focused.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const leave = (): void => {
    setIsAsked(false);
  };
  if (!isAsked)
    return (
      <Button
        isBusy={isBusy}
        look="danger"
        onClick={() => {
          setIsAsked(true);
        }}
        ref={focused}
      >
        {label}
      </Button>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the question, whichever of its buttons has the focus
    <fieldset
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <p className="mb-2 font-semibold" id={id}>
        {question}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button isBusy={isBusy} look="danger" onClick={onConfirm} ref={focused}>
          {confirm}
        </Button>
        <Button onClick={leave}>{t("admin:form/cancel")}</Button>
      </div>
    </fieldset>
  );
}
