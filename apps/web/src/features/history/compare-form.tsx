/** Asks for the two days to compare; the second may be today. */
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface CompareFormProps {
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly onCompare: (from: string, to: string) => void;
  readonly onWrong: (isWrong: boolean) => void;
}

export function CompareForm({ from, to, today, onCompare, onWrong }: CompareFormProps): ReactNode {
  const { t } = useTexts();
  const [first, setFirst] = useState(from);
  const [second, setSecond] = useState(to);
  const [isMissing, setMissing] = useState(false);
  const error = isMissing ? t("admin:compare/fromNeeded") : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(first === "");
        onWrong(first === "");
        if (first !== "") onCompare(first, second);
      }}
    >
      <ErrorSummary errors={error === null ? [] : [{ field: "compare-from", text: error }]} />
      <div className="flex flex-wrap items-end gap-x-6">
        <TextField
          error={error}
          hint={t("admin:compare/fromHint")}
          id="compare-from"
          label={t("admin:compare/from")}
          max={today}
          onType={setFirst}
          type="date"
          value={first}
        />
        <TextField
          hint={t("admin:compare/toHint")}
          id="compare-to"
          isOptional
          label={t("admin:compare/to")}
          max={today}
          onType={setSecond}
          type="date"
          value={second}
        />
      </div>
      <Button look="primary" type="submit">
        {t("admin:compare/show")}
      </Button>
    </form>
  );
}
