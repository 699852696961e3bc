/** Which changes are shown: of the whole strategy, or of one element. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { SelectField } from "../../ui/select-field.tsx";

interface LogFilterProps {
  readonly assessed: AssessedStrategy;
  readonly element: string | null;
  readonly onChoose: (element: string | null) => void;
}

const EVERYTHING = "";

export function LogFilter({ assessed, element, onChoose }: LogFilterProps): ReactNode {
  const { t } = useTexts();
  const { index } = assessed;
  return (
    <SelectField
      label={t("admin:history/filter")}
      onChoose={(chosen) => onChoose(chosen === EVERYTHING ? null : chosen)}
      options={[
        { value: EVERYTHING, label: t("admin:history/everything") },
        ...index.topDown.map(({ id, title }) => ({
          value: id,
          label: `${index.numbers.get(id) ?? ""} ${title}`.trim(),
        })),
      ]}
      value={element ?? EVERYTHING}
    />
  );
}
