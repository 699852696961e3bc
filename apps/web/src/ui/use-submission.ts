/** What becomes of a form that is sent: what has to be corrected, and whether it is under way. */
import { useCallback, useRef, useState } from "react";

import { useProblemWords } from "../app/use-problem-words.ts";
import type { FormError } from "./error-summary.tsx";

export interface Submission {
  readonly errors: readonly FormError[];
  readonly isBusy: boolean;
  /** What is wrong with a control; null: nothing. */
  readonly errorOf: (field: string) => string | null;
  /** Does it, unless something is being done already; the deed answers what has to be corrected. */
  readonly submit: (deed: () => Promise<readonly FormError[]>) => void;
}

export function useSubmission(): Submission {
  const wordsOf = useProblemWords();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isBusy, setBusy] = useState(false);
  const isUnderWay = useRef(false);
  const submit = useCallback(
    (deed: () => Promise<readonly FormError[]>) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      setBusy(true);
      void deed()
        .catch((error: unknown) => [{ field: null, text: wordsOf(error) }])
        .then(setErrors)
        .finally(() => {
          isUnderWay.current = false;
          setBusy(false);
        });
    },
    [wordsOf],
  );
  const errorOf = useCallback(
    (field: string) => errors.find((error) => error.field === field)?.text ?? null,
    [errors],
  );
  return { errors, isBusy, errorOf, submit };
}
