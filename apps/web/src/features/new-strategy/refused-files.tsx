/** Why nothing can be brought in, file by file. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { FileProblem } from "./import-step.ts";
import { PlaceInFile } from "./place-in-file.tsx";
import { useFocusOnce } from "./use-focus-once.ts";

interface RefusedFilesProps {
  readonly why: string;
  readonly problems: readonly FileProblem[];
}

export function RefusedFiles({ why, problems }: RefusedFilesProps): ReactNode {
  const { t } = useTexts();
  const box = useFocusOnce<HTMLDivElement>();
  return (
    <div className="error-summary" ref={box} role="alert" tabIndex={-1}>
      <h3>{t("admin:newStrategy/refused")}</h3>
      <p>{why}</p>
      <ul>
        {problems.map((problem) => (
          <li className="py-1" key={`${problem.file ?? ""} ${problem.line ?? ""} ${problem.message}`}>
            <PlaceInFile {...problem} />
            {problem.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
