/** Two moments of knowing compared: what was known then, and what is known later or today. */
import { createFileRoute, Link } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { CompareForm } from "../../../../../features/history/compare-form.tsx";
import { ComparedMoments } from "../../../../../features/history/comparison.tsx";
import { readMoment } from "../../../../../features/history/moment.ts";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { changeNames } from "../../../../../ui/change-names.ts";

export interface CompareSearch {
  /** An ISO day, or a revision. */
  readonly from?: string;
  /** Left out: today. */
  readonly to?: string;
}

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/compare")({
  validateSearch: ({ from, to }: Record<string, unknown>): CompareSearch => ({
    ...(typeof from === "string" ? { from } : {}),
    ...(typeof to === "string" ? { to } : {}),
  }),
  component: ComparePage,
});

function ComparePage(): ReactNode {
  const { t } = useTexts();
  const params = Route.useParams();
  const navigate = Route.useNavigate();
  const { from = "", to = "" } = Route.useSearch();
  const { assess, today } = useStrategyEditing();
  const [isWrong, setWrong] = useState(false);
  const assessed = assess(null);
  const nameOf = useMemo(() => changeNames(assessed), [assessed]);
  const first = useMemo(() => readMoment(from), [from]);
  const second = useMemo(() => readMoment(to), [to]);
  const dayOf = (text: string): string => (text.includes("-") ? text : "");
  return (
    <AdminPage isWrong={isWrong} title={t("admin:compare/title")}>
      <p className="max-w-3xl">{t("admin:compare/lead")}</p>
      <CompareForm
        from={dayOf(from)}
        key={`${from} ${to}`}
        onCompare={(one, other) =>
          void navigate({ search: { from: one, ...(other === "" ? {} : { to: other }) } })
        }
        onWrong={setWrong}
        to={dayOf(to)}
        today={today}
      />
      {first === null ? (
        <p className="mt-4">{t("admin:compare/choose")}</p>
      ) : (
        <ComparedMoments
          from={first}
          nameOf={nameOf}
          renderElement={(id, words) => (
            <Link params={params} search={{ element: id }} to="/-/strategies/$organisation/$strategy/history">
              {words}
            </Link>
          )}
          to={second}
        />
      )}
    </AdminPage>
  );
}
