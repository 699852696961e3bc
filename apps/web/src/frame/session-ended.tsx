/** Says on a working page that its session has ended; what was typed stays, and can be sent after signing in again. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, type ReactNode } from "react";

import { useApi } from "../app/api.ts";
import { useTexts } from "../app/use-texts.ts";
import { useIsSessionKnown, useSession } from "../session/use-session.ts";

export function SessionEnded(): ReactNode {
  const { t } = useTexts();
  const isKnown = useIsSessionKnown();
  const isEnded = useSession() === null && isKnown;
  const api = useApi();
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isEnded) return;
    // Whoever comes back from the other tab is signed in again.
    const ask = (): void => void queryClient.invalidateQueries(api.session.me.queryFilter());
    addEventListener("focus", ask);
    return () => removeEventListener("focus", ask);
  }, [isEnded, api, queryClient]);
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
