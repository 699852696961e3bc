/** Where somebody who is signed in can go; what their roles don't let them see is not listed. */
import type { Language } from "@miara/domain/text";
import { Link, useLocation } from "@tanstack/react-router";
import { useId, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { useMay } from "../session/use-may.ts";
import { useStrategyPages } from "./strategy-pages.ts";

export interface StrategyAddress {
  readonly organisation: string;
  readonly strategy: string;
}

/** What a strategy is called, in its own language. */
interface StrategyName {
  readonly title: string;
  readonly language: Language;
}

interface AdminNavProps {
  readonly strategy: StrategyAddress | null;
  /** Null until it is known. */
  readonly name: StrategyName | null;
}

export function AdminNav({ strategy, name }: AdminNavProps): ReactNode {
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
      {strategy === null ? null : <StrategyNav strategy={strategy} name={name} />}
    </nav>
  );
}

/** The pages of the strategy at hand. */
function StrategyNav({
  strategy,
  name,
}: {
  readonly strategy: StrategyAddress;
  readonly name: StrategyName | null;
}): ReactNode {
  const { language } = useTexts();
  const heading = useId();
  const pages = useStrategyPages();
  const below = useLocation().pathname.split("/")[5];
  return (
    <div className="mt-3 border-t border-line pt-3">
      {name === null ? null : (
        <p
          className="mb-1 px-2.5 font-semibold"
          id={heading}
          lang={name.language === language ? undefined : name.language}
        >
          {name.title}
        </p>
      )}
      <ul aria-labelledby={name === null ? undefined : heading}>
        {pages.map(({ to, label, also }) => (
          <li key={to}>
            <Link
              {...(also !== null && also === below ? { "aria-current": "page" } : {})}
              params={strategy}
              to={to}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
