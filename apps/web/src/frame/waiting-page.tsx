/** A page whose answer is on its way: the same frame with the places of its parts kept. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

export function WaitingPage(): ReactNode {
  const { t } = useTexts();
  return (
    <div aria-busy="true">
      <div className="h-[3.05rem] border-b border-line bg-panel" />
      <main className="page-width min-h-[70vh] pt-4">
        <output className="sr-only">{t("web:loading")}</output>
        <div className="is-waiting h-4 w-1/3" />
        <div className="is-waiting mt-2 h-8 w-2/3" />
        <div className="is-waiting mt-4 h-9 w-full" />
        <div className="is-waiting mt-4 h-64 w-full" />
      </main>
    </div>
  );
}
