/** The strategy that a page works on: one store for all that is open of it. */
import { assessStrategy, type AssessedStrategy } from "@miara/domain/assess-strategy";
import type { DomainError } from "@miara/domain/domain-error";
import type { ElementId } from "@miara/domain/ids";
import { isoDay } from "@miara/domain/iso-day";
import type { PeriodLabel } from "@miara/domain/period";
import { permitEdit } from "@miara/domain/permit-edit";
import { permit, type Action, type Permission } from "@miara/domain/rights";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";

import { refusalOf, useApi, type ApiClient } from "../app/api.ts";
import { useToday } from "../app/use-today.ts";
import { sessionOf, type Session } from "../session/use-session.ts";
import { useWhoIsBack } from "../session/use-who-is-back.ts";
import type { Batch, EditingState, SendOutcome, Unstored } from "./editing-state.ts";
import { EditingStore } from "./editing-store.ts";
import { keep, takeOver, type KeptFor } from "./kept-unstored.ts";
import { keeper, PAGE } from "./page-keeper.ts";
import { useAskedBeforeLeaving } from "./use-asked-before-leaving.ts";

export interface PresentPerson {
  readonly name: string;
  readonly office: string;
  readonly client: string;
  readonly element: ElementId | null;
}

export interface StrategyEditing extends EditingState {
  readonly reference: StrategyReference;
  readonly session: Session;
  /** Figures of all that is shown, stored or not. */
  readonly assess: (asOf: PeriodLabel | null) => AssessedStrategy;
  readonly may: (action: Action, element?: ElementId | null, period?: PeriodLabel | null) => Permission;
  readonly mayEdit: (edit: StrategyEdit) => Permission;
  /** Shows and sends edits; gives the rule that they break, and does nothing then. */
  readonly apply: (edits: readonly StrategyEdit[], reason?: string | null) => DomainError | null;
  readonly store: EditingStore;
  /** Others who have the strategy open. */
  readonly present: readonly PresentPerson[];
  /** The last to change something meanwhile; null: nobody. */
  readonly changedBy: string | null;
  readonly isLive: boolean;
  /** The element that the page is about; null: none. */
  readonly element: string | null;
  readonly today: string;
}

export interface StrategyReference {
  readonly organisation: string;
  readonly strategy: string;
}

interface EditingProviderProps {
  readonly reference: StrategyReference;
  readonly client: ApiClient;
  /** Where in the strategy the page is, for those who see who is here. */
  readonly element?: string | null;
  readonly children: ReactNode;
}

const EditingContext = createContext<StrategyEditing | null>(null);

export function useStrategyEditing(): StrategyEditing {
  const editing = use(EditingContext);
  if (editing === null) throw new Error("useStrategyEditing needs an EditingProvider above it");
  return editing;
}

/** The editing store of a form that may also stand outside of a strategy; null there. */
export function useStoreIfAny(): EditingStore | null {
  return use(EditingContext)?.store ?? null;
}

/** What somebody has just changed is said for so long. */
const NEWS_MS = 20_000;

/** Loads the strategy, listens to what others do to it, and keeps what was entered until it is stored. */
export function EditingProvider({
  reference,
  client,
  element = null,
  children,
}: EditingProviderProps): ReactNode {
  const api = useApi();
  const { data: me } = useSuspenseQuery(api.session.me.queryOptions());
  const { data: whole } = useSuspenseQuery({
    ...api.strategies.whole.queryOptions(reference),
    // From here on the store keeps it up to date.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { session, isSignedIn } = useOpener(me);
  const store = useStore(reference, client, session, whole);
  // Whoever had to sign in again is back.
  useEffect(() => {
    if (isSignedIn) store.retry();
  }, [store, isSignedIn]);
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  const { present, changedBy, isLive } = useLive(reference, client, store, isSignedIn, element);
  useWarning(state.waiting.length > 0);
  useAskedBeforeLeaving(state.drafts > 0);
  useWhoIsBack(!isSignedIn || state.sending === "signed-out");

  const { strategy } = state;
  const today = useToday();
  const assess = useMemo(() => rememberAssessed(strategy), [strategy]);
  const editing = useMemo(
    (): StrategyEditing => ({
      ...state,
      present,
      changedBy,
      isLive,
      element,
      reference,
      session,
      assess,
      store,
      today,
      may: (action, about = null, period = null) =>
        permit(session.actor, action, { strategy, element: about, period, today }),
      mayEdit: (edit) => permitEdit(session.actor, edit, strategy, today),
      apply: (edits, reason = null) => store.apply(edits, reason),
    }),
    [state, present, changedBy, isLive, element, reference, session, assess, store, today, strategy],
  );
  return <EditingContext value={editing}>{children}</EditingContext>;
}

/**
 * Whose page it is: theirs for as long as it is open, though their session may end and somebody else sign in at the
 * same browser. What they typed stays in sight, and is never sent in another's name.
 */
function useOpener(me: Parameters<typeof sessionOf>[0]): {
  readonly session: Session;
  readonly isSignedIn: boolean;
} {
  const now = useMemo(() => sessionOf(me), [me]);
  const [opener] = useState(now);
  if (opener === null) throw new Error("a page for those signed in was opened by somebody else");
  const isSignedIn = now?.actor.account === opener.actor.account;
  return { session: isSignedIn && now !== null ? now : opener, isSignedIn };
}

function useStore(
  { organisation, strategy }: StrategyReference,
  client: ApiClient,
  { actor }: Session,
  base: { readonly strategy: Strategy; readonly revision: number },
): EditingStore {
  const account = actor.account ?? "";
  const [store] = useState(() => {
    const about = { organisation, strategy, account };
    const key = JSON.stringify(about);
    const known = STORES.get(key);
    if (known?.hasUnstored === true) return known;
    const ports = {
      send: (batch: Batch) => send(client, about, batch),
      load: () => client.strategies.whole.query({ organisation, strategy }),
      keep: (unstored: Unstored) => {
        const by = keeper();
        if (by !== null) keep(about, unstored, by);
      },
      context: () => {
        const now = new Date();
        return { entry: { by: actor.office, at: now.toISOString() }, today: isoDay(now) };
      },
      makeId: () => crypto.randomUUID(),
      later: (run: () => void, milliseconds: number) => void setTimeout(run, milliseconds),
    };
    const made = new EditingStore(ports, base);
    STORES.set(key, made);
    return made;
  });
  useEffect(() => {
    const by = keeper();
    if (by !== null) void takeOver({ organisation, strategy, account }, by, (left) => store.adopt(left));
  }, [store, organisation, strategy, account]);
  return store;
}

/** One a strategy and person: what is still on its way when its page is left goes on, and is there when one returns. */
const STORES = new Map<string, EditingStore>();

async function send(client: ApiClient, about: KeptFor, batch: Batch): Promise<SendOutcome> {
  try {
    const { edits, reason } = batch;
    const answer = await client.edits.save.mutate({ ...about, edits: [...edits], reason, client: PAGE });
    return { kind: "answered", answer };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code == null || PASSING.has(refusal.kind)) return { kind: "failed" };
    if (refusal.kind === "INTERNAL_SERVER_ERROR")
      return { kind: "broke", code: refusal.code, params: refusal.params };
    if (refusal.code === "not-signed-in") return { kind: "signed-out" };
    return { kind: "refused", code: refusal.code, params: refusal.params };
  }
}

/** What the server can't do now, and may be able to do soon. */
const PASSING: ReadonlySet<string> = new Set(["SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS"]);

/** Whom the page hears of, and what they do. */
function useLive(
  { organisation, strategy }: StrategyReference,
  client: ApiClient,
  store: EditingStore,
  isSignedIn: boolean,
  element: string | null,
): Pick<StrategyEditing, "present" | "changedBy" | "isLive"> {
  const [present, setPresent] = useState<readonly PresentPerson[]>([]);
  const [changedBy, setChangedBy] = useState<string | null>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    if (changedBy === null) return undefined;
    const timer = setTimeout(() => setChangedBy(null), NEWS_MS);
    return () => clearTimeout(timer);
  }, [changedBy]);
  useEffect(() => {
    // The stream ends with the session, and begins anew with the next one.
    if (!isSignedIn) return;
    const subscription = client.live.watch.subscribe(
      { organisation, strategy, client: PAGE, element },
      {
        onData: (event) => {
          setLive(true);
          if (event.kind === "present") setPresent(event.people.filter((person) => person.client !== PAGE));
          else if (event.kind === "hello") store.hear(event.revision, null, { by: "", at: "" });
          else if (event.client !== PAGE) {
            store.hear(event.revision, event.edits, event.entry);
            setChangedBy(event.author);
          }
        },
        onError: () => setLive(false),
        onConnectionStateChange: ({ state }) => setLive(state === "pending"),
      },
    );
    return () => {
      subscription.unsubscribe();
      setLive(false);
    };
  }, [client, element, isSignedIn, organisation, store, strategy]);
  return { present, changedBy, isLive };
}

/** The browser asks before a page is left that holds what is not stored yet. */
function useWarning(isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isWaiting]);
}

/** The figures of one state of a strategy, each period's once. */
function rememberAssessed(strategy: Strategy): StrategyEditing["assess"] {
  const made = new Map<PeriodLabel | null, AssessedStrategy>();
  return (asOf) => {
    const known = made.get(asOf) ?? assessStrategy(strategy, { asOf });
    made.set(asOf, known);
    return known;
  };
}
