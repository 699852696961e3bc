/** Something to be taken along, as a token or a link: read, selected, or copied with a button. */
import { useId, useRef, useState, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "./button.tsx";

interface CopyLineProps {
  readonly label: string;
  readonly text: string;
}

export function CopyLine({ label, text }: CopyLineProps): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    line.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // A browser may forbid it; the line is selected and can be copied by hand.
    }
  };
  return (
    <div className="my-3">
      <label className="block font-semibold" htmlFor={id}>
        {label}
      </label>
      <div className="flex max-w-[40rem] flex-wrap items-center gap-2">
        <input
          className="control min-w-0 flex-[1_1_14rem] font-mono"
          id={id}
          onFocus={(event) => event.target.select()}
          readOnly
          ref={line}
          value={text}
        />
        <Button onClick={() => void copy()}>{t("admin:form/copy")}</Button>
        <output className="text-sm">{isCopied ? t("admin:form/copied") : ""}</output>
      </div>
    </div>
  );
}
