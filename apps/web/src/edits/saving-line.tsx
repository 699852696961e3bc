/** Whether all that was entered is stored, and who else is here. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { useStrategyEditing } from "./use-strategy-editing.tsx";

export function SavingLine(): ReactNode {
  const { t } = useTexts();
  const { sending, waiting, store, present, isLive, changedBy } = useStrategyEditing();
  const names = [...new Set(present.map(({ name }) => name))];
  const isStopped = waiting.length > 0 && (sending === "failed" || sending === "signed-out");
  const said =
    waiting.length === 0
      ? t("admin:saving/saved")
      : sending === "failed"
        ? t("admin:saving/failed")
        : sending === "signed-out"
          ? t("admin:saving/signedOut")
          : t("admin:saving/waiting", { count: waiting.length });
  const mark = waiting.length === 0 ? "✓" : isStopped ? "⚠" : "◌";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <output className={isStopped ? "field-error" : ""}>
        <span aria-hidden="true">{mark}</span> {said}
      </output>
      {isStopped ? <Button onClick={() => store.retry()}>{t("admin:saving/retry")}</Button> : null}
      <span className="text-muted sm:ms-auto">
        {names.length === 0
          ? null
          : `${t("admin:saving/present", { count: names.length, names: names.join(", ") })} · `}
        <span aria-hidden="true">{isLive ? "●" : "○"}</span>{" "}
        {isLive ? t("admin:saving/live") : t("admin:saving/lost")}
      </span>
      <output className="sr-only">
        {changedBy === null ? "" : t("admin:saving/changedBy", { name: changedBy })}
      </output>
    </div>
  );
}
