/** The tokens that programs act by in somebody's name. */
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import type { Submission } from "../../ui/use-submission.ts";

export function TokenList({ submission }: { readonly submission: Submission }): ReactNode {
  const { t, formats } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { tokens } = useSuspenseQuery(api.account.tokens.list.queryOptions()).data;
  const { mutateAsync: revoke } = useMutation(api.account.tokens.revoke.mutationOptions());
  if (tokens.length === 0) return <p>{t("admin:account/none")}</p>;
  return (
    <ul>
      {tokens.map(({ id, name, isReadOnly, start, createdAt, expiresAt, lastUsedAt }) => (
        <li
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-1"
          key={id}
        >
          <span className="min-w-0">
            <strong>{name}</strong> <code className="text-sm">{start}…</code>
            <span className="block text-sm text-muted">
              {[
                isReadOnly ? t("admin:account/tokenReads") : t("admin:account/tokenReadsAndWrites"),
                t("admin:account/since", { day: formats.date(createdAt) }),
                expiresAt === null ? null : t("admin:account/until", { day: formats.date(expiresAt) }),
                lastUsedAt === null
                  ? t("admin:account/neverUsed")
                  : t("admin:account/lastUsed", { day: formats.date(lastUsedAt) }),
              ]
                .filter((part) => part !== null)
                .join(" · ")}
            </span>
          </span>
          <Button
            aria-label={t("admin:account/revokeNamed", { name })}
            isBusy={submission.isBusy}
            look="danger"
            onClick={() =>
              submission.submit(async () => {
                await revoke({ id });
                await queryClient.invalidateQueries(api.account.tokens.list.queryFilter());
                return [];
              })
            }
          >
            {t("admin:account/revoke")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
