/** One account: name, office, roles; a new link; shut or open. */
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../../../app/use-texts.ts";
import { PersonDeeds } from "../../../../features/people/person-deeds.tsx";
import { PersonForm } from "../../../../features/people/person-form.tsx";
import { AdminPage } from "../../../../frame/admin-page.tsx";
import { SavedNote } from "../../../../ui/saved-note.tsx";
import { Section } from "../../../../ui/section.tsx";
import { useSubmission } from "../../../../ui/use-submission.ts";

export const Route = createFileRoute("/-/_in/people/$person")({
  loader: ({ context: { api, queryClient } }) => queryClient.ensureQueryData(api.people.list.queryOptions()),
  component: PersonPage,
});

function PersonPage(): ReactNode {
  const { t } = useTexts();
  const { api, queryClient } = Route.useRouteContext();
  const { person: id } = Route.useParams();
  const person = useSuspenseQuery(api.people.list.queryOptions()).data.people.find((one) => one.id === id);
  const { mutateAsync: change } = useMutation(api.people.change.mutationOptions());
  const submission = useSubmission();
  const deeds = useSubmission();
  const [isSaved, setSaved] = useState(false);
  const before = <Link to="/-/people">{t("admin:people/title")}</Link>;
  if (person === undefined)
    return (
      <AdminPage before={before} title={t("admin:people/unknown")}>
        <p>{t("admin:people/unknownText")}</p>
      </AdminPage>
    );
  return (
    <AdminPage
      before={before}
      isWrong={[submission, deeds].some(({ errors }) => errors.length > 0)}
      title={person.name}
    >
      <p>
        {t("admin:people/stateHead")}: {t(`admin:people/state/${person.state}`)}
        {person.isTwoFactorOn ? ` · ${t("admin:people/twoFactor")}` : ""}
      </p>
      <PersonForm
        confirm={t("admin:form/save")}
        isEmailFixed
        key={person.id}
        onSave={async ({ name, office, language, grants }) => {
          setSaved(false);
          await change({ id, name, office, language, grants });
          // One's own roles may be among them.
          await Promise.all([
            queryClient.invalidateQueries(api.people.pathFilter()),
            queryClient.invalidateQueries(api.session.me.queryFilter()),
          ]);
          setSaved(true);
        }}
        person={person}
        submission={submission}
      />
      <SavedNote isSaved={isSaved} />
      <Section title={t("admin:people/access")}>
        <PersonDeeds person={person} submission={deeds} />
      </Section>
    </AdminPage>
  );
}
