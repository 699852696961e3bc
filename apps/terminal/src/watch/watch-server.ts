/** Changes of a server's strategies as they come, each once and in order. */
import { keepFresh } from "../sources/keep-fresh.ts";
import type { LiveListener } from "../sources/live-source.ts";
import { referTo } from "../sources/open-house.ts";
import type { RevisedChoice, ServerHouse } from "../sources/server-house.ts";
import type { Change } from "../sources/source.ts";

export interface SeenChange {
  readonly choice: RevisedChoice;
  readonly change: Change;
}

export interface WatchServer {
  readonly house: ServerHouse;
  /** Those to watch; null: all that there are. */
  readonly only: ReadonlySet<string> | null;
  readonly onChange: (seen: SeenChange) => Promise<void>;
  /** Once when the connection is lost, with why, and once when it is back, with null. */
  readonly onConnection: (problem: unknown) => void;
  readonly everyMs: number;
}

const MOST_CHANGES = 200;
/** Of more strategies than this the list is asked for every few seconds instead. */
const MOST_STREAMS = 20;

/** From now on; gives back how to stop. Throws where the first question is not answered. */
export async function watchServer(options: WatchServer): Promise<() => void> {
  const { house, onConnection, everyMs } = options;
  const choices = await watched(options);
  const known = new Map(choices.map((choice) => [referTo(choice), choice.revision]));
  let isLost = false;
  return keepFresh({
    everyMs,
    listen:
      house.isSignedIn && choices.length <= MOST_STREAMS
        ? (listener) => listenToAll(house, choices, listener)
        : null,
    ask: async () => {
      try {
        await tellOfNew(options, known);
        if (isLost) onConnection(null);
        isLost = false;
        return null;
      } catch (problem) {
        if (!isLost) onConnection(problem);
        isLost = true;
        return problem;
      }
    },
  });
}

async function tellOfNew(options: WatchServer, known: Map<string, number>): Promise<void> {
  for (const choice of await watched(options)) {
    const reference = referTo(choice);
    const seen = known.get(reference) ?? 0;
    if (choice.revision <= seen) continue;
    for (const change of await changesAfter(options.house, choice, seen)) {
      await options.onChange({ choice, change });
      known.set(reference, change.revision);
    }
    known.set(reference, choice.revision);
  }
}

/** The earliest first. */
async function changesAfter(house: ServerHouse, choice: RevisedChoice, seen: number): Promise<Change[]> {
  const found: Change[] = [];
  for (let before: number | undefined; ; before = found.at(-1)?.revision) {
    const page = await house.changes(choice, {
      limit: MOST_CHANGES,
      ...(before === undefined ? {} : { before }),
    });
    const fresh = page.filter(({ revision }) => revision > seen);
    found.push(...fresh);
    if (fresh.length < MOST_CHANGES) return found.toReversed();
  }
}

async function watched({ house, only }: WatchServer): Promise<readonly RevisedChoice[]> {
  const choices = await house.list();
  return only === null ? choices : choices.filter((choice) => only.has(referTo(choice)));
}

/** Open when all are; lost when one is. */
function listenToAll(
  house: ServerHouse,
  choices: readonly RevisedChoice[],
  listener: LiveListener,
): () => void {
  const open = new Set<RevisedChoice>();
  const stops = choices.map((choice) =>
    house.listen(choice, {
      onOpen: () => {
        open.add(choice);
        if (open.size === choices.length) listener.onOpen();
      },
      onChange: () => {
        listener.onChange();
      },
      onLost: () => {
        open.delete(choice);
        listener.onLost();
      },
      onRefused: (problem) => {
        open.delete(choice);
        listener.onRefused(problem);
      },
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
