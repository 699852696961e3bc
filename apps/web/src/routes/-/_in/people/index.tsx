/** Who has an account, what the roles allow, and what was done to accounts. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../../app/use-texts.ts";
import { AccountEvents } from "../../../../features/people/account-events.tsx";
import { PeopleList } from "../../../../features/people/people-list.tsx";
import { RightsTable } from "../../../../features/people/rights-table.tsx";
import { AdminPage } from "../../../../frame/admin-page.tsx";
import { Section } from "../../../../ui/section.tsx";

export const Route = createFileRoute("/-/_in/people/")({
  loader: ({ context: { api, queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(api.people.list.queryOptions()),
      queryClient.ensureQueryData(api.people.events.queryOptions({ limit: 100 })),
    ]),
  component: PeoplePage,
});

function PeoplePage(): ReactNode {
  const { t } = useTexts();
  const { api } = Route.useRouteContext();
  const { people } = useSuspenseQuery(api.people.list.queryOptions()).data;
  return (
    <AdminPage title={t("admin:people/title")}>
      <p>
        <Link to="/-/people/new">{t("admin:people/invite")}</Link>
      </p>
      <PeopleList people={people} />
      <Section title={t("admin:people/what")}>
        <RightsTable />
      </Section>
      <Section title={t("admin:people/events")}>
        <AccountEvents />
      </Section>
    </AdminPage>
  );
}
