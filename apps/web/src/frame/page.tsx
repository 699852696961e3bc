/** A page: header, heading, content; its title in the window, its address and date on paper. */
import type { ReactNode } from "react";

import { usePageFocus } from "../app/page-focus.ts";
import { useTexts } from "../app/use-texts.ts";
import { PrintFooter } from "./print-footer.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { MAIN, SkipLink } from "./skip-link.tsx";

interface PageProps {
  /** The page's name in the window's title. */
  readonly title: string;
  readonly heading: ReactNode;
  /** What stands above the heading. */
  readonly before?: ReactNode;
  readonly organisation?: string | null;
  readonly controls?: ReactNode;
  /** The as-of period in words, for paper. */
  readonly asOf?: string | null;
  /** More columns of years than a sheet held upright takes. */
  readonly isWide?: boolean;
  /** What stands beside the content: where to go among the working pages. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Page(props: PageProps): ReactNode {
  const { title, heading, before, organisation = null, controls, asOf = null, isWide = false, aside } = props;
  const { t } = useTexts();
  const headingRef = usePageFocus();
  const windowTitle =
    organisation === null
      ? t("web:titlePlain", { page: title })
      : t("web:title", { page: title, organisation });
  return (
    <div className={`flex min-h-screen flex-col print:block ${isWide ? "print-wide" : ""}`}>
      <title>{windowTitle}</title>
      <SkipLink />
      <SiteHeader organisation={organisation}>{controls}</SiteHeader>
      <div
        className={aside === undefined ? "page-width w-full grow" : "page-width work-layout w-full grow pt-4"}
      >
        {aside}
        <main className="pt-4 pb-12 outline-none" id={MAIN} tabIndex={-1}>
          {before}
          <h1 className="mt-1 mb-3 outline-offset-4" ref={headingRef} tabIndex={-1}>
            {heading}
          </h1>
          {props.children}
        </main>
      </div>
      <SiteFooter />
      <PrintFooter asOf={asOf} />
    </div>
  );
}
