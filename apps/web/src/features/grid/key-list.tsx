/** The keys of the grid, for those who want to know them. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

const KEYS = ["move", "select", "edit", "copy", "fill", "clear", "undo", "leave"] as const;

export function KeyList(): ReactNode {
  const { t } = useTexts();
  return (
    <details className="mt-3 text-sm">
      <summary>{t("admin:grid/keys")}</summary>
      <dl className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {KEYS.map((key) => (
          <div className="contents" key={key}>
            <dt className="font-semibold">{t(`admin:grid/keyList/${key}`)}</dt>
            <dd>{t(`admin:grid/keyList/${key}Does`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">{t("admin:grid/marks")}</p>
    </details>
  );
}
