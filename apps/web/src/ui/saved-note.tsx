/** Says once that something was saved. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

export function SavedNote({ isSaved }: { readonly isSaved: boolean }): ReactNode {
  const { t } = useTexts();
  return <output className="ms-3">{isSaved ? t("admin:form/saved") : ""}</output>;
}
