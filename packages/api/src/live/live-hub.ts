/** Who has which strategy open in this process, and telling them what the others do. */
import type { Reference } from "../reference/reference.schema.ts";
import { EventQueue } from "./event-queue.ts";
import type { LiveEvent, PresentPerson } from "./live.schema.ts";

export type LiveChange = Extract<LiveEvent, { kind: "changed" }>;

/** Larger changes are loaded again rather than sent to everybody. */
const MAXIMUM_EDITS = 500;
const MAXIMUM_WATCHERS = 1000;

export interface LiveHubOptions {
  /** The revision that the database has of a strategy; null: there is none any more. */
  readonly findRevision: (reference: Reference) => Promise<number | null>;
  /** What is known of the latest change, once one was noticed that another process made. */
  readonly describeLatest: (reference: Reference) => Promise<Pick<LiveChange, "entry" | "author">>;
  /** Told when the database does not answer; watching goes on. */
  readonly onError: (error: unknown) => void;
  /** How often the database is asked for changes that other processes made. */
  readonly lookEveryMs?: number;
  /** For how long comings and goings are gathered before they are told. */
  readonly gatherMs?: number;
}

export interface Watcher extends PresentPerson {
  /** Whose tab it is; a tab that comes again takes the place of what is left of it. */
  readonly account: string;
}

/** One open stream; `end` lets go of it. */
export interface Watching {
  readonly events: AsyncGenerator<LiveEvent, void>;
  readonly end: () => void;
}

interface Room {
  readonly reference: Reference;
  readonly watchers: Map<string, { readonly watcher: Watcher; readonly queue: EventQueue }>;
  /** The latest revision that its watchers know of. */
  revision: number;
  /** How many writers of this process are at work: what they do is announced, not noticed. */
  writing: number;
  /** Rises with each write of this process, so that a look at the database that was under way is not believed. */
  generation: number;
  looking: NodeJS.Timeout | null;
  telling: NodeJS.Timeout | null;
}

export class LiveHub {
  readonly #rooms = new Map<string, Room>();
  readonly #options: LiveHubOptions;
  #isClosed = false;

  constructor(options: LiveHubOptions) {
    this.#options = options;
  }

  /**
   * Runs a write of this process; what it gives back is announced. Between the commit and the announcement nobody
   * takes it for the work of another process.
   */
  async announcing<Result>(
    reference: Reference,
    write: () => Promise<{ readonly result: Result; readonly change: LiveChange | null }>,
  ): Promise<Result> {
    const before = this.#rooms.get(keyOf(reference));
    if (before !== undefined) {
      before.writing += 1;
      before.generation += 1;
    }
    try {
      const { result, change } = await write();
      if (change !== null) this.#announce(reference, change);
      return result;
    } finally {
      if (before !== undefined) before.writing -= 1;
    }
  }

  /**
   * The events of a strategy from now on, beginning with the revision that stands and who is here; ends with the
   * signal, with `close`, and when the same tab comes again. Null where too many watch already.
   */
  watch(reference: Reference, watcher: Watcher, revision: number): Watching | null {
    const room = this.#roomOf(reference, revision);
    if (room.watchers.size >= MAXIMUM_WATCHERS) return null;
    const id = `${watcher.account} ${watcher.client}`;
    const queue = new EventQueue();
    room.watchers.get(id)?.queue.end();
    room.watchers.set(id, { watcher, queue });
    queue.push({ kind: "hello", revision: room.revision });
    this.#tellWhoIsHere(room);
    const end = (): void => {
      queue.end();
      if (room.watchers.get(id)?.queue !== queue) return;
      room.watchers.delete(id);
      if (room.watchers.size > 0) this.#tellWhoIsHere(room);
      else this.#closeRoom(room);
    };
    return { events: queue.read(), end };
  }

  /** How many watch a strategy, or all of them. */
  countWatchers(reference?: Reference): number {
    const rooms = reference === undefined ? [...this.#rooms.values()] : [this.#rooms.get(keyOf(reference))];
    return rooms.reduce((sum, room) => sum + (room?.watchers.size ?? 0), 0);
  }

  /** Whether the server stops: those whose stream ended for it come again later. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Ends every stream: the server stops. */
  close(): void {
    this.#isClosed = true;
    for (const room of this.#rooms.values()) {
      for (const { queue } of room.watchers.values()) queue.end();
      this.#closeRoom(room);
    }
  }

  #announce(reference: Reference, change: LiveChange): void {
    const room = this.#rooms.get(keyOf(reference));
    if (room === undefined) return;
    room.generation += 1;
    room.revision = change.revision;
    const isLong = (change.edits?.length ?? 0) > MAXIMUM_EDITS;
    this.#send(room, isLong ? { ...change, edits: null } : change);
  }

  #roomOf(reference: Reference, revision: number): Room {
    const key = keyOf(reference);
    const known = this.#rooms.get(key);
    if (known !== undefined) return known;
    const room: Room = {
      reference,
      watchers: new Map(),
      revision,
      writing: 0,
      generation: 0,
      looking: null,
      telling: null,
    };
    this.#rooms.set(key, room);
    this.#lookLater(room);
    return room;
  }

  #closeRoom(room: Room): void {
    if (room.looking !== null) clearTimeout(room.looking);
    if (room.telling !== null) clearTimeout(room.telling);
    room.watchers.clear();
    if (this.#rooms.get(keyOf(room.reference)) === room) this.#rooms.delete(keyOf(room.reference));
  }

  #send(room: Room, event: LiveEvent): void {
    for (const { queue } of room.watchers.values()) queue.push(event);
  }

  #tellWhoIsHere(room: Room): void {
    if (room.telling !== null) return;
    room.telling = setTimeout(() => {
      room.telling = null;
      const people = [...room.watchers.values()].map(({ watcher }) => {
        const { name, office, client, element } = watcher;
        return { name, office, client, element };
      });
      this.#send(room, { kind: "present", people });
    }, this.#options.gatherMs ?? 100);
    room.telling.unref();
  }

  #lookLater(room: Room): void {
    room.looking = setTimeout(() => void this.#lookAndGoOn(room), this.#options.lookEveryMs ?? 1000);
    room.looking.unref();
  }

  async #lookAndGoOn(room: Room): Promise<void> {
    await this.#look(room);
    if (this.#rooms.get(keyOf(room.reference)) === room) this.#lookLater(room);
  }

  async #look(room: Room): Promise<void> {
    const { generation } = room;
    if (room.writing > 0) return;
    try {
      const revision = (await this.#options.findRevision(room.reference)) ?? 0;
      if (room.generation !== generation || revision === room.revision) return;
      const latest = await this.#options.describeLatest(room.reference);
      if (room.generation !== generation) return;
      room.revision = revision;
      this.#send(room, { kind: "changed", revision, edits: null, ...latest, client: "" });
    } catch (error) {
      this.#options.onError(error);
    }
  }
}

function keyOf({ organisation, strategy }: Reference): string {
  return `${organisation}/${strategy}`;
}
