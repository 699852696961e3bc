/** Under an indicator whose reading is in doubt: the row as its document has it, and what the doubt is. */
import type { Finding } from "@miara/domain/finding";
import type { IndicatorView } from "@miara/domain/indicator-view";
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { keyed } from "../../ui/keyed.ts";
import { useStrategyLang } from "../../ui/verbatim.tsx";

interface AsWrittenRowProps {
  readonly indicator: IndicatorView;
  readonly findings: readonly Finding[];
  readonly columns: number;
}

export function AsWrittenRow({ indicator, findings, columns }: AsWrittenRowProps): ReactNode {
  const { t, texts } = useTexts();
  const lang = useStrategyLang();
  if (findings.length === 0) return null;
  const { asWritten } = indicator;
  return (
    <tr>
      <td className="bg-panel text-xs" colSpan={columns} data-as-written="">
        {asWritten === null ? null : (
          <p>
            {t("web:indicator/rowWritten")}: <code lang={lang}>{asWritten.text}</code>{" "}
            <span className="text-muted">
              ({t("web:indicator/rowPlace", { file: asWritten.file, line: asWritten.line })})
            </span>
          </p>
        )}
        {keyed(findings).map(([key, finding]) => (
          <p key={key}>
            {t(`vocabulary:severity/${finding.severity}`)}: {describe(texts, finding)}
          </p>
        ))}
      </td>
    </tr>
  );
}
