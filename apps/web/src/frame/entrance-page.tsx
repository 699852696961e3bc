/** A page on the way in: one short form, and nowhere else to go. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Page } from "./page.tsx";

interface EntrancePageProps {
  readonly title: string;
  /** Something on the page has to be corrected: the window's title says so first. */
  readonly isWrong?: boolean;
  readonly children: ReactNode;
}

export function EntrancePage({ title, isWrong = false, children }: EntrancePageProps): ReactNode {
  const { t } = useTexts();
  return (
    <Page heading={title} title={isWrong ? t("admin:form/problem", { title }) : title}>
      <div className="max-w-[34rem]">{children}</div>
    </Page>
  );
}
