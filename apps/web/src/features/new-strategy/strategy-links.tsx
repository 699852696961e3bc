/** The pages to go on with once a strategy is there. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

interface StrategyLinksProps {
  readonly organisation: string;
  readonly strategy: string;
}

export function StrategyLinks(address: StrategyLinksProps): ReactNode {
  const { t } = useTexts();
  return (
    <ul className="mt-2">
      <li>
        <Link params={address} to="/-/strategies/$organisation/$strategy/structure">
          {t("admin:newStrategy/toStructure")}
        </Link>
      </li>
      <li>
        <Link params={address} to="/-/strategies/$organisation/$strategy/rounds">
          {t("admin:newStrategy/toRounds")}
        </Link>
      </li>
      <li>
        <Link params={address} to="/$organisation/$strategy">
          {t("admin:newStrategy/toPublic")}
        </Link>
      </li>
    </ul>
  );
}
