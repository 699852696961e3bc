/** Says on a working page that its session has ended; what was typed stays, and can be sent after signing in again. */
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { useIsSessionKnown, useSession } from "../session/use-session.ts";
import { useWhoIsBack } from "../session/use-who-is-back.ts";

export function SessionEnded(): ReactNode {
  const { t } = useTexts();
  const isKnown = useIsSessionKnown();
  const isEnded = useSession() === null && isKnown;
  useWhoIsBack(isEnded);
  if (!isEnded) return null;
  return (
    <div className="notice" role="alert">
      <p>{t("admin:signIn/again")}</p>
      <p className="mt-2">
        <a href="/-/sign-in" rel="noreferrer" target="_blank">
          {t("admin:signIn/inOtherTab")}
        </a>
      </p>
    </div>
  );
}
