/**
 * One view of the source: asked for when it is looked at, asked again when the figures have changed. One that was
 * brought before is shown at once, while it is asked whether it still holds.
 */
import { useEffect, useState } from "react";

import type { Desk } from "./desk.ts";

/** What is asked for, and how; the subject names it among all views of a strategy. */
export interface ViewQuestion<View> {
  readonly subject: string;
  readonly load: () => Promise<View>;
}

export interface SeenView<View> {
  /** The last one that came, even where a newer one can't be had. */
  readonly view: View | null;
  /** Why none could be had; null otherwise. */
  readonly problem: unknown;
}

interface Kept<View> extends SeenView<View> {
  readonly subject: string;
}

export type Seeing = Pick<Desk, "version" | "connection" | "seen">;

/**
 * With a new version the old view stays until the new one is here; with a new subject it goes. `delayMs` spares the
 * source while one is only passing by.
 */
export function useView<View>(
  { version, connection, seen }: Seeing,
  { subject, load }: ViewQuestion<View>,
  delayMs = 0,
): SeenView<View> {
  const remembered = (): Kept<View> => ({
    subject,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a subject names one kind of view only
    view: (seen.seen(version, subject) as View | undefined) ?? null,
    problem: null,
  });
  const [kept, setKept] = useState(remembered);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      try {
        const view = await load();
        seen.keep(version, subject, view);
        if (!isWanted) return;
        setKept((before) =>
          before.subject === subject && before.view === view && before.problem === null
            ? before
            : { subject, view, problem: null },
        );
      } catch (problem) {
        if (isWanted)
          setKept((before) => ({
            subject,
            view: before.subject === subject ? before.view : null,
            problem,
          }));
      }
    };
    const timer = setTimeout(() => void ask(), delayMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `load` is made anew with every drawing; what it asks for is told by subject and version, and a connection that is back is reason to ask again
  }, [seen, subject, version, connection, delayMs]);
  return kept.subject === subject ? kept : remembered();
}

/** Brings views that the next key is likely to ask for, once one rests; what goes wrong is told when they are looked at. */
export function useAhead(
  { version, seen }: Seeing,
  questions: readonly ViewQuestion<unknown>[],
  delayMs: number,
): void {
  const subjects = questions.map(({ subject }) => subject).join("\n");
  useEffect(() => {
    const bring = async ({ subject, load }: ViewQuestion<unknown>): Promise<void> => {
      if (seen.seen(version, subject) !== undefined) return;
      try {
        seen.keep(version, subject, await load());
      } catch {
        // Asked again by whoever looks at it.
      }
    };
    const timer = setTimeout(() => {
      for (const question of questions) void bring(question);
    }, delayMs);
    return () => {
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the questions are made anew with every drawing; their subjects tell them apart
  }, [seen, subjects, version, delayMs]);
}
