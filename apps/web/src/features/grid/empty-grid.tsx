/** Why there are no rows, and what there is instead. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import type { GridChoice } from "./grid-choice.ts";

interface EmptyGridProps {
  readonly choice: GridChoice;
  readonly choose: (choice: GridChoice) => void;
  /** Stages where indicators were asked for, or the other way round. */
  readonly hasOther: boolean;
}

export function EmptyGrid({ choice, choose, hasOther }: EmptyGridProps): ReactNode {
  const { t } = useTexts();
  const { what, part } = choice;
  const other = what === "stages" ? "indicators" : "stages";
  const name = typeof part === "string" && part !== "all" ? part : null;
  return (
    <div className="notice">
      <p>
        {name === null || hasOther
          ? t(what === "stages" ? "admin:grid/noStages" : "admin:grid/noIndicators")
          : t(`admin:grid/nothing/${name}`)}
      </p>
      <p className="mt-3 flex flex-wrap gap-2">
        {hasOther ? (
          <Button look="primary" onClick={() => choose({ ...choice, what: other })}>
            {t(`admin:grid/showOther/${other}`)}
          </Button>
        ) : null}
        {name === "due" ? (
          <Button onClick={() => choose({ ...choice, part: "mine" })}>{t("admin:grid/showMine")}</Button>
        ) : null}
        {part === "all" ? null : (
          <Button onClick={() => choose({ ...choice, part: "all" })}>{t("admin:grid/showAll")}</Button>
        )}
      </p>
    </div>
  );
}
