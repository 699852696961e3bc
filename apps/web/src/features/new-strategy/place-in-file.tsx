/** Which line of which file is meant: `plans-2.txt, wiersz 14: `. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

interface PlaceInFileProps {
  readonly file: string | null;
  readonly line: number | null;
}

export function PlaceInFile({ file, line }: PlaceInFileProps): ReactNode {
  const { t } = useTexts();
  if (file === null) return null;
  return (
    <strong className="break-words">
      {line === null ? file : t("web:findings/place", { file, line })}:{" "}
    </strong>
  );
}
