/** What can be done to an account besides changing it: a new link, shutting it, opening it again. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmedButton } from "../../ui/confirmed-button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { Submission } from "../../ui/use-submission.ts";
import { LinkMade, type MadeLink } from "./link-made.tsx";
import type { Person } from "./person.ts";

interface PersonDeedsProps {
  readonly person: Person;
  readonly submission: Submission;
}

export function PersonDeeds({ person, submission }: PersonDeedsProps): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { mutateAsync: makeLink } = useMutation(api.people.newLink.mutationOptions());
  const { mutateAsync: deactivate } = useMutation(api.people.deactivate.mutationOptions());
  const { mutateAsync: reactivate } = useMutation(api.people.reactivate.mutationOptions());
  const [made, setMade] = useState<MadeLink | null>(null);
  const { id, name, state } = person;
  const run = (deed: () => Promise<unknown>): void =>
    submission.submit(async () => {
      await deed();
      await queryClient.invalidateQueries(api.people.pathFilter());
      return [];
    });

  return (
    <>
      <ErrorSummary errors={submission.errors} />
      {made === null ? null : <LinkMade key={made.link} made={made} name={name} />}
      {state === "deactivated" ? (
        <>
          <p>{t("admin:people/deactivatedMeans")}</p>
          <p className="mt-2">
            <Button isBusy={submission.isBusy} onClick={() => run(() => reactivate({ id }))}>
              {t("admin:people/reactivate")}
            </Button>
          </p>
        </>
      ) : (
        <>
          <p>{t("admin:people/newLinkMeans")}</p>
          <p className="mt-2 mb-4">
            <Button
              isBusy={submission.isBusy}
              onClick={() => run(async () => setMade(await makeLink({ id })))}
            >
              {t("admin:people/newLink")}
            </Button>
          </p>
          <p>{t("admin:people/deactivateMeans")}</p>
          <div className="mt-2">
            <ConfirmedButton
              confirm={t("admin:people/confirmDeactivate")}
              isBusy={submission.isBusy}
              label={t("admin:people/deactivate")}
              onConfirm={() => run(() => deactivate({ id }))}
              question={t("admin:people/askDeactivate", { name })}
            />
          </div>
        </>
      )}
    </>
  );
}
