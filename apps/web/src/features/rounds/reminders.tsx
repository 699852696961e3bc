/** Reminds those who are missing something in a round: by mail, else names them to be reminded by hand. */
import type { RemindAnswer } from "@miara/api/rounds-schema";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

interface RemindersProps {
  /** Null: not asked yet. */
  readonly answer: RemindAnswer | null;
  readonly isBusy: boolean;
  /** Why it could not be done, in words. */
  readonly failure: string | null;
  readonly onRemind: () => void;
}

export function Reminders({ answer, isBusy, failure, onRemind }: RemindersProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <p className="max-w-3xl">{t("admin:round/remindLead")}</p>
      <div className="my-2">
        <Button isBusy={isBusy} onClick={onRemind}>
          {t("admin:round/remind")}
        </Button>
      </div>
      <output className="block">
        {failure === null ? null : <p className="field-error">{failure}</p>}
        {answer === null ? null : <Answer answer={answer} />}
      </output>
    </>
  );
}

function Answer({
  answer: { sent, listed, isMailConfigured },
}: {
  readonly answer: RemindAnswer;
}): ReactNode {
  const { t } = useTexts();
  if (listed.length === 0) return <p>{t("admin:round/remindedNobody")}</p>;
  return (
    <>
      <p className="font-semibold">
        {isMailConfigured ? (
          <>
            {t("admin:round/reminded", { count: sent })} {t("admin:round/remindedWho")}
          </>
        ) : (
          t("admin:round/noMail")
        )}
      </p>
      <ul className="mt-1">
        {listed.map(({ name, email, items }) => (
          <li className="border-b border-line py-1.5" key={email}>
            {name} · <a href={`mailto:${email}`}>{email}</a>
            <ul className="ps-4 text-sm text-muted">
              {items.map((item) => (
                <li key={item.element}>
                  {item.number} <Verbatim>{item.title}</Verbatim>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
