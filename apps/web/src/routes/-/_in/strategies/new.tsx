/** Brings a strategy in from files, or begins an empty one. */
import { permit } from "@miara/domain/rights";
import { describe } from "@miara/messages/describe";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../../app/use-texts.ts";
import { useToday } from "../../../../app/use-today.ts";
import { EmptyStrategy } from "../../../../features/new-strategy/empty-strategy.tsx";
import { ImportFiles } from "../../../../features/new-strategy/import-files.tsx";
import { AdminPage } from "../../../../frame/admin-page.tsx";
import { useSession } from "../../../../session/use-session.ts";
import { useSubmission } from "../../../../ui/use-submission.ts";

export const Route = createFileRoute("/-/_in/strategies/new")({
  loader: ({ context: { api, queryClient } }) =>
    queryClient.ensureQueryData(api.strategies.list.queryOptions()),
  component: NewStrategyPage,
});

function NewStrategyPage(): ReactNode {
  const { t, texts } = useTexts();
  const { api, client } = Route.useRouteContext();
  const navigate = Route.useNavigate();
  const { strategies } = useSuspenseQuery(api.strategies.list.queryOptions()).data;
  const actor = useSession()?.actor;
  const today = useToday();
  const submission = useSubmission();
  if (actor === undefined) return null;
  const permission = permit(actor, "import", { strategy: null, element: null, period: null, today });
  return (
    <AdminPage
      before={<Link to="/-/strategies">{t("admin:nav/strategies")}</Link>}
      isWrong={submission.errors.length > 0}
      title={t("admin:newStrategy/title")}
    >
      {permission.ok ? (
        <>
          <ImportFiles client={client} />
          <EmptyStrategy
            known={strategies}
            onMade={(params) =>
              void navigate({ to: "/-/strategies/$organisation/$strategy/structure", params })
            }
            submission={submission}
          />
        </>
      ) : (
        <p className="notice">{describe(texts, { code: permission.code, params: {} })}</p>
      )}
    </AdminPage>
  );
}
