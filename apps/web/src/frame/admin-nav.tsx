/** Where somebody who is signed in can go; what their roles don't let them see is not listed. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";

export interface StrategyAddress {
  readonly organisation: string;
  readonly strategy: string;
}

export function AdminNav({ strategy }: { readonly strategy: StrategyAddress | null }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  return (
    <nav aria-label={t("admin:nav/label")} className="work-nav no-print text-sm">
      <ul>
        <li>
          <Link to="/-/work">{t("admin:nav/work")}</Link>
        </li>
        <li>
          <Link activeOptions={{ exact: true }} to="/-/strategies">
            {t("admin:nav/strategies")}
          </Link>
        </li>
        {may("people") ? (
          <li>
            <Link to="/-/people">{t("admin:nav/people")}</Link>
          </li>
        ) : null}
        {may("settings") ? (
          <li>
            <Link to="/-/settings">{t("admin:nav/settings")}</Link>
          </li>
        ) : null}
      </ul>
      {strategy === null ? null : <StrategyNav strategy={strategy} />}
    </nav>
  );
}

/** The pages of the strategy at hand. */
function StrategyNav({ strategy }: { readonly strategy: StrategyAddress }): ReactNode {
  const { t } = useTexts();
  const grants = useSession()?.actor.grants ?? [];
  const isKeeping = grants.some(({ role }) => role === "strategy-office" || role === "administrator");
  const isReporting = grants.some(({ role }) => role === "strategy-office" || role === "editor");
  return (
    <ul className="mt-3 border-t border-line pt-3">
      {isReporting ? (
        <li>
          <Link params={strategy} to="/-/strategies/$organisation/$strategy/grid">
            {t("admin:nav/grid")}
          </Link>
        </li>
      ) : null}
      {grants.length > 0 ? (
        <>
          <li>
            <Link params={strategy} to="/-/strategies/$organisation/$strategy/structure">
              {t("admin:nav/structure")}
            </Link>
          </li>
          <li>
            <Link params={strategy} to="/-/strategies/$organisation/$strategy/indicators">
              {t("admin:elementForm/indicators")}
            </Link>
          </li>
          <li>
            <Link params={strategy} to="/-/strategies/$organisation/$strategy/rounds">
              {t("admin:nav/round")}
            </Link>
          </li>
          <li>
            <Link params={strategy} to="/-/strategies/$organisation/$strategy/findings">
              {t("admin:nav/findings")}
            </Link>
          </li>
          <li>
            <Link params={strategy} to="/-/strategies/$organisation/$strategy/history">
              {t("admin:nav/history")}
            </Link>
          </li>
          <li>
            <Link params={strategy} to="/-/strategies/$organisation/$strategy/compare">
              {t("admin:nav/compare")}
            </Link>
          </li>
          {isKeeping ? (
            <li>
              <Link params={strategy} to="/-/strategies/$organisation/$strategy/settings">
                {t("admin:strategySettings/title")}
              </Link>
            </li>
          ) : null}
        </>
      ) : null}
      <li>
        <Link params={strategy} to="/$organisation/$strategy">
          {t("admin:nav/public")}
        </Link>
      </li>
    </ul>
  );
}
