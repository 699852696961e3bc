/** The page of an indicator's definition: the element that it belongs to above, its form below. */
import type { Element } from "@miara/domain/element";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { MayNot } from "../edits/may-not.tsx";
import { useStrategyEditing } from "../edits/use-strategy-editing.tsx";
import { StrategyLanguageProvider, Verbatim } from "../ui/verbatim.tsx";
import { AdminPage } from "./admin-page.tsx";

interface DefinitionPageProps {
  readonly element: Element;
  readonly title: string;
  /** Left out: the title. */
  readonly heading?: ReactNode;
  readonly isWrong: boolean;
  /** What stands between the heading and the form. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function DefinitionPage({ element, lead, children, ...page }: DefinitionPageProps): ReactNode {
  const { t } = useTexts();
  const { assess, may, reference, strategy } = useStrategyEditing();
  return (
    <StrategyLanguageProvider value={strategy.language}>
      <AdminPage
        {...page}
        before={
          <p className="text-sm text-muted">
            <Link params={reference} to="/-/strategies/$organisation/$strategy/indicators">
              {t("admin:elementForm/indicators")}
            </Link>
            {" · "}
            <Link
              params={{ ...reference, element: element.id }}
              to="/-/strategies/$organisation/$strategy/structure/$element"
            >
              {assess(null).index.numbers.get(element.id)} <Verbatim>{element.title}</Verbatim>
            </Link>
          </p>
        }
      >
        {lead}
        <MayNot permission={may("structure")} />
        {children}
      </AdminPage>
    </StrategyLanguageProvider>
  );
}
