/** Where somebody is signed in, and a way to end it everywhere but here. */
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { browserName } from "./browser-name.ts";

export function SessionList({ submission }: { readonly submission: Submission }): ReactNode {
  const { t, formats } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { sessions } = useSuspenseQuery(api.account.sessions.list.queryOptions()).data;
  const { mutateAsync: endOthers } = useMutation(api.account.sessions.revokeOthers.mutationOptions());
  return (
    <>
      <ErrorSummary errors={submission.errors} />
      <ul>
        {sessions.map(({ id, isCurrent, browser, address, createdAt }) => (
          <li className="border-b border-line py-1" key={id}>
            <strong>{browserName(browser) ?? t("admin:account/unknownBrowser")}</strong>
            {isCurrent ? ` (${t("admin:account/thisOne")})` : ""}
            <span className="block text-sm text-muted">
              {t("admin:account/since", { day: formats.date(createdAt) })}
              {address === null ? "" : ` · ${address}`}
            </span>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <p className="mt-3">
          <Button
            isBusy={submission.isBusy}
            onClick={() =>
              submission.submit(async () => {
                await endOthers({});
                await queryClient.invalidateQueries(api.account.sessions.list.queryFilter());
                return [];
              })
            }
          >
            {t("admin:account/endOthers")}
          </Button>
        </p>
      ) : null}
    </>
  );
}
