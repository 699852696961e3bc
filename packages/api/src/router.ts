/** The API: one router per concept. */
import { changesRouter } from "./changes/changes.router.ts";
import { elementsRouter } from "./elements/elements.router.ts";
import { exchangeRouter } from "./exchange/exchange.router.ts";
import { explanationsRouter } from "./explanations/explanations.router.ts";
import { findingsRouter } from "./findings/findings.router.ts";
import { createCallerFactory, router } from "./procedure.ts";
import { searchRouter } from "./search/search.router.ts";
import { strategiesRouter } from "./strategies/strategies.router.ts";

export const appRouter = router({
  strategies: strategiesRouter,
  elements: elementsRouter,
  explanations: explanationsRouter,
  findings: findingsRouter,
  search: searchRouter,
  exchange: exchangeRouter,
  changes: changesRouter,
});

export type AppRouter = typeof appRouter;

/** The API without HTTP: for the command line and for tests. */
export const createCaller = createCallerFactory(appRouter);
