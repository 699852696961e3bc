/** One who edits the shared card as a browser does: sees a cell, types for a while, saves with what was seen. */
import type { MiaraClient } from "@miara/api/client";

import type { SignedIn } from "../sign-in.ts";
import { editOf, writtenBy, type Place } from "./shared-card.ts";

type SaveAnswer = Awaited<ReturnType<MiaraClient["edits"]["save"]["mutate"]>>;

export interface Saved {
  readonly place: Place;
  /** What the editor saw, and what was typed; no two editors ever type the same. */
  readonly was: string | null;
  readonly is: string;
  readonly revision: number;
}

export interface Refused extends Saved {
  readonly conflicts: Extract<SaveAnswer, { ok: false }>["conflicts"];
}

export interface Heard {
  readonly revision: number;
  readonly author: string;
  readonly client: string;
  /** Null: the stream said no more than that something changed. */
  readonly written: readonly { readonly place: Place; readonly is: string | null }[] | null;
}

/** What an editor can bear witness to. */
export interface Witness {
  readonly name: string;
  /** The id of the editor's tab. */
  readonly tab: string;
  readonly accepted: readonly Saved[];
  readonly refused: readonly Refused[];
  /** Saves that were answered neither way, in the words of the failure. */
  readonly failed: readonly string[];
  readonly heard: readonly Heard[];
  /** How often the stream began; more than once where it broke. */
  readonly beginnings: number;
}

export interface EditingOptions {
  readonly reference: { readonly organisation: string; readonly strategy: string };
  readonly tab: string;
  readonly start: ReadonlyMap<Place, string | null>;
  /** A value that nobody has typed. */
  readonly nextValue: () => string;
  readonly isOver: () => boolean;
}

export interface Editing {
  /** Resolves when the stream of changes is open; the editor waits for `begin`. */
  readonly ready: Promise<void>;
  /** Edits until it is over, and gives the last revision that it made; 0: none. */
  readonly begin: () => Promise<number>;
  /** The latest revision heard of. */
  readonly latestHeard: () => number;
  readonly leave: () => Witness;
}

const LONGEST_PAUSE_MS = 400;
const LONGEST_TYPING_MS = 250;
/** Half of the time everybody is at the same few cells: there they meet. */
const BUSY_PLACES = 2;

export function startEditor({ name, client }: SignedIn, options: EditingOptions): Editing {
  const { reference, tab, start, nextValue, isOver } = options;
  const places = [...start.keys()];
  const seen = new Map([...start].map(([place, value]) => [place, { value, revision: 0 }]));
  const accepted: Saved[] = [];
  const refused: Refused[] = [];
  const failed: string[] = [];
  const heard: Heard[] = [];
  let beginnings = 0;

  const see = (place: Place, value: string | null, revision: number): void => {
    // An answer and the stream may pass each other.
    if (revision >= (seen.get(place)?.revision ?? 0)) seen.set(place, { value, revision });
  };

  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  const subscription = client.live.watch.subscribe(
    { ...reference, client: tab, element: null },
    {
      onError: reject,
      onData: (event) => {
        if (event.kind === "hello") {
          beginnings += 1;
          resolve();
        }
        if (event.kind !== "changed") return;
        const { revision, author, edits } = event;
        const written = edits?.map(writtenBy).filter((one) => one !== null) ?? null;
        heard.push({ revision, author, client: event.client, written });
        for (const { place, is } of written ?? []) see(place, is, revision);
      },
    },
  );

  const save = async (place: Place, was: string | null, is: string): Promise<void> => {
    const answer = await client.edits.save.mutate({
      ...reference,
      edits: [editOf(place, was, is)],
      client: tab,
    });
    const saved = { place, was, is, revision: answer.revision };
    if (answer.ok) {
      accepted.push(saved);
      see(place, is, answer.revision);
    } else {
      refused.push({ ...saved, conflicts: answer.conflicts });
      const current = answer.conflicts[0]?.current;
      if (typeof current === "string") see(place, current, answer.revision);
    }
  };

  const begin = async (): Promise<number> => {
    while (!isOver()) {
      await pause(LONGEST_PAUSE_MS);
      const place = choose(Math.random() < 0.5 ? places.slice(0, BUSY_PLACES) : places);
      const was = seen.get(place)?.value ?? null;
      await pause(LONGEST_TYPING_MS);
      try {
        await save(place, was, nextValue());
      } catch (error) {
        failed.push(error instanceof Error ? error.message : String(error));
      }
    }
    return accepted.at(-1)?.revision ?? 0;
  };

  return {
    ready,
    begin,
    latestHeard: () => heard.at(-1)?.revision ?? 0,
    leave: () => {
      subscription.unsubscribe();
      return { name, tab, accepted, refused, failed, heard, beginnings };
    },
  };
}

function choose(places: readonly Place[]): Place {
  const place = places[Math.floor(Math.random() * places.length)];
  if (place === undefined) throw new Error("the card has no cells");
  return place;
}

function pause(longest: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
}
