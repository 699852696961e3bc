/** The head of every page: whose strategies these are, and what can be chosen about the page. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { SessionLinks } from "./session-links.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

interface SiteHeaderProps {
  readonly organisation: string | null;
  /** Controls that belong to what the page is about. */
  readonly children?: ReactNode;
}

export function SiteHeader({ organisation, children }: SiteHeaderProps): ReactNode {
  const { t } = useTexts();
  return (
    <header className="border-b border-line bg-panel print:border-0 print:bg-transparent">
      <div className="page-width flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
        <p className="me-auto">
          <Link
            aria-label={organisation === null ? t("web:home") : t("web:of", { organisation })}
            className="inline-flex min-h-8 items-center gap-2 text-ink no-underline hover:underline"
            to="/"
          >
            <strong>Miara</strong>
            {organisation === null ? null : <span aria-hidden="true">·</span>}
            {organisation}
          </Link>
        </p>
        {children === undefined ? null : (
          <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 max-md:relative max-md:order-last max-md:w-full">
            {children}
          </div>
        )}
        <div className="no-print flex min-w-0 flex-wrap items-center gap-x-3">
          <SessionLinks />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
