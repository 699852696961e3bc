/** At the foot of every page of a strategy that is worked on: what is stored, what met, what was refused, who is here. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { MetList } from "./met-list.tsx";
import { RefusedList } from "./refused-list.tsx";
import { SavingLine } from "./saving-line.tsx";

export function EditingBar(): ReactNode {
  const { t } = useTexts();
  return (
    <aside aria-label={t("admin:saving/label")} className="editing-bar no-print text-sm">
      <div className="page-width max-h-[45vh] overflow-y-auto py-1.5">
        <MetList />
        <RefusedList />
        <SavingLine />
      </div>
    </aside>
  );
}
