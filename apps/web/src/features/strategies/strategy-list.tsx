/** The strategies of this installation. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

export interface ListedStrategy {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly changedAt: string | null;
  readonly elementCount: number;
}

export function StrategyList({ strategies }: { readonly strategies: readonly ListedStrategy[] }): ReactNode {
  const { t, formats, language } = useTexts();
  if (strategies.length === 0) return <p>{t("web:list/empty")}</p>;
  return (
    <ul>
      {strategies.map((strategy) => (
        <li className="border-t border-line py-2" key={`${strategy.organisation.id}/${strategy.id}`}>
          <Link
            className="font-semibold"
            lang={strategy.language === language ? undefined : strategy.language}
            params={{ organisation: strategy.organisation.id, strategy: strategy.id }}
            to="/$organisation/$strategy"
          >
            {strategy.title}
          </Link>
          <p className="text-sm text-muted">
            {strategy.organisation.name} · {t("web:list/elements", { count: strategy.elementCount })}
            {strategy.changedAt === null
              ? ""
              : ` · ${t("web:overview/changed", { date: formats.date(strategy.changedAt) })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
