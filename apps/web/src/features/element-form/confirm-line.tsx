/** Asks once more in place before something is removed. */
import { useEffect, useRef, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";

interface ConfirmLineProps {
  readonly question: string;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

export function ConfirmLine({ question, onConfirm, onKeep }: ConfirmLineProps): ReactNode {
  const { t } = useTexts();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <p className="flex flex-wrap items-center gap-2" role="alert">
      {question}
      <Button onClick={onKeep} ref={keep}>
        {t("admin:elementForm/keep")}
      </Button>
      <Button look="danger" onClick={onConfirm}>
        {t("admin:elementForm/confirm")}
      </Button>
    </p>
  );
}
