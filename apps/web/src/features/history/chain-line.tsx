/** Whether the log of changes still is as it was written, in one line. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";

export function ChainLine(): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const { reference } = useStrategyEditing();
  const { data, isError } = useQuery(api.history.verify.queryOptions(reference));
  if (isError) return <p className="field-error">{t("admin:form/connection")}</p>;
  if (data === undefined)
    return <output className="block text-muted">{t("admin:history/chainReading")}…</output>;
  if (!data.ok)
    return (
      <p className="field-error" role="alert">
        ✕ {t("admin:history/chainBroken", { sequence: data.sequence })}
      </p>
    );
  return (
    <div className="text-sm">
      <p>✓ {t("admin:history/chainOk", { count: data.events })}</p>
      {data.head === null ? null : (
        <p className="break-all text-muted">{t("admin:history/chainHead", { head: data.head })}</p>
      )}
    </div>
  );
}
