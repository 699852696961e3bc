/** Saves a table as a CSV file. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { writeCsv, type CsvCell } from "./csv.ts";
import { saveFile } from "./save-file.ts";

interface CsvButtonProps {
  /** What the table is about: it tells the buttons of a page apart. */
  readonly name: string;
  readonly fileName: string;
  readonly rows: readonly (readonly CsvCell[])[];
}

export function CsvButton({ name, fileName, rows }: CsvButtonProps): ReactNode {
  const { t, language } = useTexts();
  return (
    <button
      aria-label={t("web:chart/downloadOf", { name })}
      className="opener no-print text-sm"
      onClick={() => saveFile(fileName, writeCsv(rows, language), "text/csv;charset=utf-8")}
      type="button"
    >
      {t("web:chart/download")}
    </button>
  );
}
