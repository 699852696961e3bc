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
  readonly children: ReactNode;
}

export function StrategyPage({ head, title, heading, crumbs, children }: StrategyPageProps): ReactNode {
  const { t, formats } = useTexts();
  const period = head.periods.find((candidate) => candidate.label === head.asOf);
  const asOf = period === undefined ? head.asOf : formats.period(period);
  return (
    <StrategyLanguageProvider value={head.language}>
      <Page
        asOf={asOf}
        before={crumbs === null ? undefined : <Breadcrumbs crumbs={crumbs} head={head} />}
        controls={
          <>
            <AsOfSwitch head={head} />
            <SearchBox key={head.id} organisation={head.organisation.id} strategy={head.id} />
          </>
        }
        heading={heading}
        isWide={head.periods.length > UPRIGHT_PERIODS}
        organisation={head.organisation.name}
        title={title}
      >
        <output className="sr-only">{asOf === null ? "" : t("web:asOf/shown", { period: asOf })}</output>
        {children}
      </Page>
    </StrategyLanguageProvider>
  );
}
