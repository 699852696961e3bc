/** A day of the accessibility statement, under the id that checkers look for. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

interface StatementDayProps {
  readonly id: string;
  readonly label: "publishedOn" | "updatedOn" | "statementOn" | "reviewedOn";
  /** ISO; null: nobody has said. */
  readonly day: string | null;
}

/** The day stands as checkers read it. */
export function StatementDay({ id, label, day }: StatementDayProps): ReactNode {
  const { t } = useTexts();
  return (
    <li>
      {t(`admin:statement/days/${label}`)}{" "}
      {day === null ? (
        <span id={id}>{t("admin:statement/notSaid")}</span>
      ) : (
        <time dateTime={day} id={id}>
          {day}
        </time>
      )}
    </li>
  );
}
