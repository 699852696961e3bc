/** One element of a strategy, down to a task's card. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { orNotFound } from "../../app/or-not-found.ts";
import { strategyAddress } from "../../app/strategy-address.ts";
import { loadFindingTexts } from "../../app/texts.ts";
import { useTexts } from "../../app/use-texts.ts";
import { ElementPage } from "../../features/element/element-page.tsx";
import { OpenDerivation, Whence } from "../../features/explanation/whence.tsx";
import { Outlook } from "../../features/outlook/outlook.tsx";
import { MissingPage, type Missing } from "../../frame/missing-page.tsx";
import { StrategyPage } from "../../frame/strategy-page.tsx";
import { capitalised } from "../../ui/capitalised.ts";
import { levelNoun } from "../../ui/level-noun.ts";
import { Verbatim } from "../../ui/verbatim.tsx";

export const Route = createFileRoute("/$organisation/$strategy/$element")({
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: async ({ context: { api, queryClient, texts }, params, deps }) => {
    const card = await orNotFound(
      queryClient.ensureQueryData(
        api.elements.card.queryOptions({ ...strategyAddress(params, deps.asOf), element: params.element }),
      ),
    );
    if (card.findings.length > 0) await loadFindingTexts(texts);
  },
  component: CardPage,
  notFoundComponent: ({ data }) => <MissingPage missing={missingBy(data)} />,
});

function CardPage(): ReactNode {
  const { api } = Route.useRouteContext();
  const { language } = useTexts();
  const { asOf } = Route.useLoaderDeps();
  const params = Route.useParams();
  const address = strategyAddress(params, asOf);
  const { data: card } = useSuspenseQuery(
    api.elements.card.queryOptions({ ...address, element: params.element }),
  );
  const { element, strategy: head } = card;
  const level = head.levels[element.level];
  const noun = level === undefined ? "" : capitalised(levelNoun(level, 1, language), language);
  return (
    <StrategyPage
      crumbs={card.breadcrumbs}
      head={head}
      heading={
        <>
          <span className="block text-sm font-normal text-muted">{`${noun} ${element.number}`.trim()} </span>
          <Verbatim>{element.title}</Verbatim>
        </>
      }
      title={`${element.number} ${element.title}`.trim()}
    >
      <ElementPage
        card={card}
        key={element.id}
        renderExplanation={(id) => <OpenDerivation address={address} element={id} />}
        whence={
          <div className="flex flex-wrap gap-x-5">
            <Whence address={address} element={element.id} />
            {card.children.length > 0 ? (
              <Outlook about="weights" address={address} element={element.id} />
            ) : card.stages === null ? null : (
              <Outlook about="completion" address={address} element={element.id} />
            )}
          </div>
        }
      />
    </StrategyPage>
  );
}

/** The loader threw `{ data: { code } }`. */
function missingBy(thrown: unknown): Missing {
  return JSON.stringify(thrown ?? null).includes("unknown-strategy") ? "strategy" : "element";
}
