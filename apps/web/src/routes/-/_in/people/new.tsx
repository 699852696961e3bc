/** Invites somebody: an account without a password, and a link to choose one. */
import { useMutation } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../../../app/use-texts.ts";
import { LinkMade, type MadeLink } from "../../../../features/people/link-made.tsx";
import { PersonForm, type WrittenPerson } from "../../../../features/people/person-form.tsx";
import { AdminPage } from "../../../../frame/admin-page.tsx";
import { useSubmission } from "../../../../ui/use-submission.ts";

export const Route = createFileRoute("/-/_in/people/new")({ component: InvitePage });

function InvitePage(): ReactNode {
  const { t, language } = useTexts();
  const { api, queryClient } = Route.useRouteContext();
  const { mutateAsync: invite } = useMutation(api.people.invite.mutationOptions());
  const submission = useSubmission();
  const [made, setMade] = useState<(MadeLink & { readonly name: string }) | null>(null);
  const save = async (person: WrittenPerson): Promise<void> => {
    const answer = await invite(person);
    await queryClient.invalidateQueries(api.people.pathFilter());
    setMade({ ...answer, name: person.name });
  };
  return (
    <AdminPage
      before={<Link to="/-/people">{t("admin:people/title")}</Link>}
      isWrong={submission.errors.length > 0}
      title={t("admin:people/inviteTitle")}
    >
      {made === null ? (
        <PersonForm
          confirm={t("admin:people/invite")}
          isEmailFixed={false}
          onSave={save}
          person={{ name: "", email: "", office: null, language, grants: [] }}
          submission={submission}
        />
      ) : (
        <>
          <LinkMade made={made} name={made.name} />
          <p className="mt-3">
            <Link to="/-/people">{t("admin:people/back")}</Link>
          </p>
        </>
      )}
    </AdminPage>
  );
}
