/** The grid over a store of edits, with a server that keeps what it is sent and answers when it is told to. */
import type { Actor } from "@miara/domain/actor";
import { assessStrategy } from "@miara/domain/assess-strategy";
import { permitEdit } from "@miara/domain/permit-edit";
import { permit } from "@miara/domain/rights";
import type { Strategy } from "@miara/domain/strategy";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { useSyncExternalStore, type ReactNode } from "react";

import type { Batch, SendOutcome } from "../src/edits/editing-state.ts";
import { EditingStore } from "../src/edits/editing-store.ts";
import type { StrategyEditing } from "../src/edits/use-strategy-editing.tsx";
import type { GridChoice } from "../src/features/grid/grid-choice.ts";
import { GridWorkbench } from "../src/features/grid/grid-workbench.tsx";
import { renderIn } from "./in-language.tsx";

export interface OpenGrid {
  readonly store: EditingStore;
  /** What was sent and not answered yet. */
  readonly sent: readonly Batch[];
  readonly answer: (outcome: SendOutcome) => void;
}

const TODAY = "2014-02-01";

/** Somebody of the strategy office: may write everything that is not closed. */
const OFFICE: Actor = {
  account: "biuro",
  name: "Biuro",
  office: "Biuro Strategii",
  grants: [{ role: "strategy-office", organisation: null }],
  isOperator: false,
  isReadOnly: false,
};

// jsdom lays nothing out, so that nothing is ever out of sight.
Element.prototype.scrollIntoView = () => undefined;

export function openGrid(strategy: Strategy, choice: GridChoice, actor = OFFICE): OpenGrid {
  const sent: Batch[] = [];
  const waiting: ((outcome: SendOutcome) => void)[] = [];
  let made = 0;
  const store = new EditingStore(
    {
      send: (batch) => {
        sent.push(batch);
        return new Promise((resolve) => waiting.push(resolve));
      },
      load: () => Promise.resolve({ strategy: store.state.stored, revision: store.state.revision }),
      keep: () => undefined,
      context: () => ({ entry: { by: "Biuro Strategii", at: `${TODAY}T10:00:00.000Z` }, today: TODAY }),
      makeId: () => {
        made += 1;
        return `batch-${made}`;
      },
      later: () => undefined,
    },
    { strategy, revision: 1 },
  );
  const root = createRootRoute({
    component: () => <OpenGridPage actor={actor} choice={choice} store={store} />,
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  // The test's router has no routes that the type of the app's knows.
  renderIn("pl", <RouterProvider router={router as never} />);
  return {
    store,
    sent,
    answer: (outcome) => waiting.shift()?.(outcome),
  };
}

function OpenGridPage({
  actor,
  store,
  choice,
}: {
  readonly actor: Actor;
  readonly store: EditingStore;
  readonly choice: GridChoice;
}): ReactNode {
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  const { strategy } = state;
  const editing: StrategyEditing = {
    ...state,
    store,
    reference: { organisation: strategy.organisation.id, strategy: strategy.id },
    session: { actor, name: actor.name, email: "biuro@example.org" },
    assess: (asOf) => assessStrategy(strategy, { asOf }),
    may: (action, element = null, period = null) =>
      permit(actor, action, { strategy, element, period, today: TODAY }),
    mayEdit: (edit) => permitEdit(actor, edit, strategy, TODAY),
    apply: (edits, reason = null) => store.apply(edits, reason),
    present: [],
    changedBy: null,
    isLive: true,
    element: null,
    today: TODAY,
  };
  return <GridWorkbench choice={choice} choose={() => undefined} editing={editing} />;
}
