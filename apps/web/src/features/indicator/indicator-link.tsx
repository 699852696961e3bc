/** An indicator by its name, with the element that bears it, as a way to its page. */
import type { NamedIndicator } from "@miara/domain/indicator-page-view";
import type { StrategyHead } from "@miara/domain/strategy-view";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Verbatim } from "../../ui/verbatim.tsx";

interface IndicatorLinkProps {
  readonly head: StrategyHead;
  readonly named: NamedIndicator;
}

export function IndicatorLink({ head, named }: IndicatorLinkProps): ReactNode {
  const { t } = useTexts();
  if (named.element === null)
    return (
      <>
        <code>{named.id}</code> ({t("analysis:definition/unknownPart")})
      </>
    );
  return (
    <>
      <Link
        params={{ organisation: head.organisation.id, strategy: head.id, indicator: named.id }}
        to="/$organisation/$strategy/-/indicators/$indicator"
      >
        <Verbatim>{named.name}</Verbatim>
      </Link>
      {named.number === "" ? "" : ` (${named.number})`}
    </>
  );
}
