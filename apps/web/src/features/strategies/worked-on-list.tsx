/** The strategies that somebody may work on. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { ListedStrategy } from "./strategy-list.tsx";

interface WorkedOnListProps {
  readonly strategies: readonly (ListedStrategy & { readonly isPublic: boolean })[];
}

export function WorkedOnList({ strategies }: WorkedOnListProps): ReactNode {
  const { t, formats, language } = useTexts();
  if (strategies.length === 0) return <p>{t("admin:strategies/none")}</p>;
  return (
    <ul>
      {strategies.map(({ id, organisation, title, language: own, ...strategy }) => (
        <li className="border-t border-line py-2" key={`${organisation.id}/${id}`}>
          <Link
            className="font-semibold"
            lang={own === language ? undefined : own}
            params={{ organisation: organisation.id, strategy: id }}
            to="/-/strategies/$organisation/$strategy"
          >
            {title}
          </Link>
          <p className="text-sm text-muted">
            {[
              organisation.name,
              t("web:list/elements", { count: strategy.elementCount }),
              strategy.isPublic ? t("admin:strategies/public") : t("admin:strategies/notPublic"),
              strategy.changedAt === null
                ? null
                : t("web:overview/changed", { date: formats.date(strategy.changedAt) }),
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
