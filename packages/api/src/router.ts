/** The API: one router per concept. */
import { accountRouter } from "./account/account.router.ts";
import { attachmentsRouter } from "./attachments/attachments.router.ts";
import { changesRouter } from "./changes/changes.router.ts";
import { commentsRouter } from "./comments/comments.router.ts";
import { comparisonsRouter } from "./comparisons/comparisons.router.ts";
import { editsRouter } from "./edits/edits.router.ts";
import { elementsRouter } from "./elements/elements.router.ts";
import { exchangeRouter } from "./exchange/exchange.router.ts";
import { explanationsRouter } from "./explanations/explanations.router.ts";
import { findingsRouter } from "./findings/findings.router.ts";
import { historyRouter } from "./history/history.router.ts";
import { indicatorsRouter } from "./indicators/indicators.router.ts";
import { installationRouter } from "./installation/installation.router.ts";
import { linksRouter } from "./links/links.router.ts";
import { liveRouter } from "./live/live.router.ts";
import { outlookRouter } from "./outlook/outlook.router.ts";
import { peopleRouter } from "./people/people.router.ts";
import { createCallerFactory, router } from "./procedure.ts";
import { roundsRouter } from "./rounds/rounds.router.ts";
import { searchRouter } from "./search/search.router.ts";
import { sessionRouter } from "./session/session.router.ts";
import { setUpRouter } from "./set-up/set-up.router.ts";
import { strategiesRouter } from "./strategies/strategies.router.ts";
import { workRouter } from "./work/work.router.ts";

export const appRouter = router({
  session: sessionRouter,
  setUp: setUpRouter,
  links: linksRouter,
  account: accountRouter,
  people: peopleRouter,
  installation: installationRouter,
  strategies: strategiesRouter,
  elements: elementsRouter,
  indicators: indicatorsRouter,
  comparisons: comparisonsRouter,
  outlook: outlookRouter,
  explanations: explanationsRouter,
  findings: findingsRouter,
  search: searchRouter,
  exchange: exchangeRouter,
  edits: editsRouter,
  work: workRouter,
  rounds: roundsRouter,
  changes: changesRouter,
  history: historyRouter,
  comments: commentsRouter,
  attachments: attachmentsRouter,
  live: liveRouter,
});

export type AppRouter = typeof appRouter;

/** The API without HTTP: for the command line and for tests. */
export const createCaller = createCallerFactory(appRouter);
