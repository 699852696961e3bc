/** A working page: where one can go, the heading, the content. */
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useApi } from "../app/api.ts";
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
  const listed = useQuery(useApi().strategies.list.queryOptions()).data?.strategies ?? [];
  const found = listed.find((one) => one.id === strategy && one.organisation.id === organisation);
  const about = organisation === undefined || strategy === undefined ? null : { organisation, strategy };
  const page = isWrong ? t("admin:form/problem", { title }) : title;
  return (
    <Page
      aside={<AdminNav strategy={about} name={found ?? null} />}
      before={before}
      controls={controls}
      heading={heading ?? title}
      isWide={isWide}
      title={found === undefined ? page : `${page} · ${found.title}`}
    >
      <SessionEnded />
      {children}
    </Page>
  );
}
