/** The first stop of the Tab key: past the header, to the content. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

export const MAIN = "main";

export function SkipLink(): ReactNode {
  const { t } = useTexts();
  return (
    <a
      className="no-print sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:bg-paper focus:px-3 focus:py-2"
      href={`#${MAIN}`}
      onClick={(event) => {
        // Moved by hand, so that the address keeps its own meaning.
        event.preventDefault();
        document.getElementById(MAIN)?.focus();
      }}
    >
      {t("web:skip")}
    </a>
  );
}
