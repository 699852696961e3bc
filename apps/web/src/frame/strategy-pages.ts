/** The working pages of a strategy, those that the roles at hand have something to do on: for the navigation and the menu. */
import { useTexts } from "../app/use-texts.ts";
import { useSession } from "../session/use-session.ts";

/** Where the pages of a strategy are. */
export const STRATEGY = "/-/strategies/$organisation/$strategy";

export interface StrategyPage {
  readonly to:
    | `${typeof STRATEGY}/${"grid" | "structure" | "indicators" | "rounds" | "findings" | "history" | "compare" | "settings"}`
    | "/$organisation/$strategy";
  readonly label: string;
  /** Addresses below the strategy's that belong to it, too, though they don't begin with its own. */
  readonly also: string | null;
}

interface Listed extends StrategyPage {
  readonly isThere: boolean;
}

/** In the order in which they are shown; the public page is the last. */
export function useStrategyPages(): readonly StrategyPage[] {
  const { t } = useTexts();
  const roles = new Set((useSession()?.actor.grants ?? []).map(({ role }) => role));
  const isReporting = roles.has("strategy-office") || roles.has("editor");
  const isKeeping = roles.has("strategy-office") || roles.has("administrator");
  const reads = roles.size > 0;
  const pages: readonly Listed[] = [
    { to: `${STRATEGY}/grid`, label: t("admin:nav/grid"), also: null, isThere: isReporting },
    { to: `${STRATEGY}/structure`, label: t("admin:nav/structure"), also: "weights", isThere: reads },
    { to: `${STRATEGY}/indicators`, label: t("admin:elementForm/indicators"), also: null, isThere: reads },
    { to: `${STRATEGY}/rounds`, label: t("admin:nav/round"), also: null, isThere: reads },
    { to: `${STRATEGY}/findings`, label: t("admin:nav/findings"), also: null, isThere: reads },
    { to: `${STRATEGY}/history`, label: t("admin:nav/history"), also: null, isThere: reads },
    { to: `${STRATEGY}/compare`, label: t("admin:nav/compare"), also: null, isThere: reads },
    {
      to: `${STRATEGY}/settings`,
      label: t("admin:strategySettings/title"),
      also: null,
      isThere: isKeeping,
    },
    { to: "/$organisation/$strategy", label: t("admin:nav/public"), also: null, isThere: true },
  ];
  return pages.filter(({ isThere }) => isThere);
}
