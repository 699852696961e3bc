/** Saves a table as a CSV file. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { writeCsv, type CsvCell } from "./csv.ts";

interface CsvButtonProps {
  /** What the table is about: it tells the buttons of a page apart. */
  readonly name: string;
  readonly fileName: string;
  readonly rows: readonly (readonly CsvCell[])[];
}

export function CsvButton({ name, fileName, rows }: CsvButtonProps): ReactNode {
  const { t, language } = useTexts();
  const save = (): void => {
    const address = URL.createObjectURL(
      new Blob([writeCsv(rows, language)], { type: "text/csv;charset=utf-8" }),
    );
    const link = document.createElement("a");
    link.href = address;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button
      aria-label={t("web:chart/downloadOf", { name })}
      className="opener no-print text-sm"
      onClick={save}
      type="button"
    >
      {t("web:chart/download")}
    </button>
  );
}
