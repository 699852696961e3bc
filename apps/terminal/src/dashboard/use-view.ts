/** One view of the source: asked for when it is looked at, asked again when the figures have changed. */
import { useEffect, useState } from "react";

export interface SeenView<View> {
  /** The last one that came, even where a newer one can't be had. */
  readonly view: View | null;
  /** Why none could be had; null otherwise. */
  readonly problem: unknown;
}

interface Kept<View> extends SeenView<View> {
  readonly subject: string;
}

/**
 * `subject` says what the view is of, `version` as of when: with a new version the old view stays until the new one
 * is here; with a new subject it goes. `delayMs` spares the source while one is only passing by.
 */
export function useView<View>(
  subject: string,
  version: string,
  load: () => Promise<View>,
  delayMs = 0,
): SeenView<View> {
  const [kept, setKept] = useState<Kept<View>>({ subject, view: null, problem: null });
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      try {
        const view = await load();
        if (isWanted) setKept({ subject, view, problem: null });
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
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `load` is made anew with every drawing; what it asks for is told by subject and version
  }, [subject, version, delayMs]);
  return kept.subject === subject ? kept : { view: null, problem: null };
}
