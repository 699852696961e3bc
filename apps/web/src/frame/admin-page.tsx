/** A working page: where one can go, the heading, the content. */
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { AdminNav } from "./admin-nav.tsx";
import { Page } from "./page.tsx";
import { SessionEnded } from "./session-ended.tsx";

interface AdminPageProps {
  readonly title: string;
  /** Left out: the title. */
  readonly heading?: ReactNode;
  /** What stands above the heading. */
  readonly before?: ReactNode;
  /** Something on the page has to be corrected: the window's title says so first. */
  readonly isWrong?: boolean;
  /** More columns than a sheet held upright takes. */
  readonly isWide?: boolean;
  /** Controls that belong to what the page is about, in the head. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

export function AdminPage(props: AdminPageProps): ReactNode {
  const { title, heading, before, isWrong = false, isWide = false, controls, children } = props;
  const { t } = useTexts();
  const { organisation, strategy } = useParams({ strict: false });
  const about = organisation === undefined || strategy === undefined ? null : { organisation, strategy };
  return (
    <Page
      aside={<AdminNav strategy={about} />}
      before={before}
      controls={controls}
      heading={heading ?? title}
      isWide={isWide}
      title={isWrong ? t("admin:form/problem", { title }) : title}
    >
      <SessionEnded />
      {children}
    </Page>
  );
}
