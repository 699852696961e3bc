/** A one-time link that was made: sent by mail, or to be handed over. */
import { useEffect, useRef, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CopyLine } from "../../ui/copy-line.tsx";

export interface MadeLink {
  readonly link: string;
  readonly delivery: "sent" | "hand-over";
}

interface LinkMadeProps {
  readonly made: MadeLink;
  /** Whom it lets in. */
  readonly name: string;
}

export function LinkMade({ made, name }: LinkMadeProps): ReactNode {
  const { t } = useTexts();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="notice" ref={box} aria-label={t("admin:people/linkMade")} tabIndex={-1}>
      {made.delivery === "sent" ? (
        <p>{t("admin:people/sent")}</p>
      ) : (
        <>
          <p>{t("admin:people/handOver")}</p>
          <CopyLine label={t("admin:people/linkFor", { name })} text={made.link} />
        </>
      )}
    </section>
  );
}
