/** The codes for when the telephone is lost, shown this once. */
import { useEffect, useId, useRef, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

export function BackupCodes({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section aria-labelledby={id} className="notice" ref={box} tabIndex={-1}>
      <h3 id={id}>{t("admin:account/backup")}</h3>
      <p>{t("admin:account/backupHint")}</p>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </section>
  );
}
