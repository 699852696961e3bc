/** A page about a strategy: with its as-of switch and its search. */
import type { CardView } from "@miara/domain/card-view";
import type { StrategyHead } from "@miara/domain/strategy-view";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { SearchBox } from "../features/search/search-box.tsx";
import { StrategyLanguageProvider } from "../ui/verbatim.tsx";
import { AsOfSwitch } from "./as-of-switch.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Page } from "./page.tsx";

const UPRIGHT_PERIODS = 8;

interface StrategyPageProps {
  readonly head: StrategyHead;
  readonly title: string;
  readonly heading: ReactNode;
  /** Null on the strategy's own page. */
  readonly crumbs: CardView["breadcrumbs"] | null;
  /** Whether the page counts up to one period; one that compares periods has its own choices. */
  readonly hasAsOf?: boolean;
  readonly children: ReactNode;
}

export function StrategyPage(props: StrategyPageProps): ReactNode {
  const { head, title, heading, crumbs, hasAsOf = true, children } = props;
  const { t, formats } = useTexts();
  const period = head.periods.find((candidate) => candidate.label === head.asOf);
  const asOf = period === undefined ? head.asOf : formats.period(period);
  return (
    <StrategyLanguageProvider value={head.language}>
      <Page
        asOf={hasAsOf ? asOf : null}
        before={crumbs === null ? undefined : <Breadcrumbs crumbs={crumbs} head={head} />}
        controls={
          <>
            {hasAsOf ? <AsOfSwitch head={head} /> : null}
            <SearchBox key={head.id} organisation={head.organisation.id} strategy={head.id} />
          </>
        }
        heading={heading}
        isWide={head.periods.length > UPRIGHT_PERIODS}
        organisation={head.organisation.name}
        title={title}
      >
        <output className="sr-only">
          {asOf === null || !hasAsOf ? "" : t("web:asOf/shown", { period: asOf })}
        </output>
        {children}
      </Page>
    </StrategyLanguageProvider>
  );
}
