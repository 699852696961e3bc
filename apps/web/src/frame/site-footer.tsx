/** The foot of every page. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

const STATEMENT = "/-/accessibility";

export function SiteFooter(): ReactNode {
  const { t } = useTexts();
  return (
    <footer className="no-print border-t border-line bg-panel text-sm">
      {/* By this name the Polish checkers look for it. */}
      <meta content={new URL(STATEMENT, window.location.origin).href} name="deklaracja-dostępności" />
      <div className="page-width flex min-h-11 items-center">
        <Link className="inline-flex min-h-8 items-center" to={STATEMENT}>
          {t("web:statement")}
        </Link>
      </div>
    </footer>
  );
}
