/** Who changed what, when, from what, to what and why: of a strategy, an element, or one cell. */
import { elementIdSchema } from "@miara/domain/ids";
import { describeChange } from "@miara/messages/describe-change";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { BringBack } from "../../../../../features/history/bring-back-form.tsx";
import { ChainLine } from "../../../../../features/history/chain-line.tsx";
import { ChangeLog } from "../../../../../features/history/change-log.tsx";
import { LogFilter } from "../../../../../features/history/log-filter.tsx";
import { useChangeLog } from "../../../../../features/history/use-change-log.ts";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { changeNames } from "../../../../../ui/change-names.ts";

export interface HistorySearch {
  readonly element?: string;
  /** As the log names a place, its parts between slashes: `stages/s1/cells/2012`. */
  readonly path?: string;
}

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/history")({
  validateSearch: ({ element, path }: Record<string, unknown>): HistorySearch => ({
    ...(typeof element === "string" ? { element } : {}),
    ...(typeof path === "string" ? { path } : {}),
  }),
  component: HistoryPage,
});

function HistoryPage(): ReactNode {
  const { t, texts, formats } = useTexts();
  const { client } = Route.useRouteContext();
  const params = Route.useParams();
  const navigate = Route.useNavigate();
  const { element, path } = Route.useSearch();
  const { assess, may } = useStrategyEditing();
  const assessed = assess(null);
  const nameOf = useMemo(() => changeNames(assessed), [assessed]);
  const known = elementIdSchema.safeParse(element);
  const places = path?.split("/").map(decodeURIComponent) ?? [];
  const log = useChangeLog(client, {
    ...(known.success ? { element: known.data } : {}),
    ...(places.length > 0 ? { path: places } : {}),
  });
  const title = element === undefined ? null : (nameOf("element", element) ?? element);
  const mayBringBack = (about: string | null): boolean => {
    const id = elementIdSchema.safeParse(about);
    return may("structure").ok || (id.success && may("report", id.data).ok);
  };
  return (
    <AdminPage title={title === null ? t("admin:history/title") : t("admin:history/of", { title })}>
      <ChainLine />
      <LogFilter
        assessed={assessed}
        element={element ?? null}
        onChoose={(chosen) => void navigate({ search: chosen === null ? {} : { element: chosen } })}
      />
      {places.length === 0 || element === undefined ? null : (
        <p className="mb-3">
          {t("admin:history/onlyPath", {
            where: describeChange({ path: places }, { texts, formats, nameOf }).where,
          })}{" "}
          <Link params={params} search={{ element }} to="/-/strategies/$organisation/$strategy/history">
            {t("admin:history/allOfElement")}
          </Link>
        </p>
      )}
      {log.isError ? <p className="field-error">{t("admin:form/connection")}</p> : null}
      <ChangeLog
        {...log}
        nameOf={nameOf}
        onMore={log.readMore}
        renderAction={(change, field, where) =>
          mayBringBack(field.element) ? (
            <BringBack change={change} field={field} nameOf={nameOf} where={where} />
          ) : null
        }
        renderCompare={({ revision }) => (
          <Link
            aria-label={t("admin:history/compareSinceOf", { revision })}
            className="no-print"
            params={params}
            search={{ from: String(revision) }}
            to="/-/strategies/$organisation/$strategy/compare"
          >
            {t("admin:history/compareSince")}
          </Link>
        )}
        renderElement={(id, words) => (
          <Link params={params} search={{ element: id }} to="/-/strategies/$organisation/$strategy/history">
            {words}
          </Link>
        )}
      />
    </AdminPage>
  );
}
