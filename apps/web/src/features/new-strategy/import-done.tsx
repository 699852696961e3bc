/** What an import saved, and where to go on from there. */
import type { ImportAnswer } from "@miara/api/exchange-schema";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { StrategyLinks } from "./strategy-links.tsx";
import { useFocusOnce } from "./use-focus-once.ts";

export function ImportDone({ answer: { saved, target } }: { readonly answer: ImportAnswer }): ReactNode {
  const { t } = useTexts();
  const box = useFocusOnce<HTMLDivElement>();
  if (saved === null) return null;
  return (
    <div className="notice" ref={box} tabIndex={-1}>
      <p>
        {t(saved.isChanged ? "admin:newStrategy/done" : "admin:newStrategy/unchanged", {
          title: target.title,
        })}
      </p>
      <StrategyLinks organisation={saved.organisation} strategy={saved.strategy} />
    </div>
  );
}
