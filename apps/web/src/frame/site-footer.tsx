/** The foot of every page. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

/** The server writes that page: it is left for, not drawn here. */
const STATEMENT = "/-/accessibility";

export function SiteFooter(): ReactNode {
  const { t, language } = useTexts();
  return (
    <footer className="no-print border-t border-line bg-panel text-sm">
      {/* By this name the Polish checkers look for it. */}
      <meta content={new URL(STATEMENT, window.location.origin).href} name="deklaracja-dostępności" />
      <div className="page-width flex min-h-11 items-center">
        <a className="inline-flex min-h-8 items-center" href={`${STATEMENT}?lang=${language}`}>
          {t("web:statement")}
        </a>
      </div>
    </footer>
  );
}
