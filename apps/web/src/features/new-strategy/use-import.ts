/** Takes files through an import, step by step; each step can be stopped. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { ApiClient } from "../../app/api.ts";
import { useProblemWords } from "../../app/use-problem-words.ts";
import { fileProblemsOf } from "./file-problems.ts";
import type { Checked, ImportStep } from "./import-step.ts";
import { readTexts } from "./read-texts.ts";

export interface Import {
  readonly step: ImportStep;
  readonly check: (chosen: readonly File[]) => void;
  /** Brings in what was checked, over the revision that it was checked against. */
  readonly save: (checked: Checked, reason: string | null) => void;
  readonly stop: () => void;
  readonly begin: () => void;
}

export function useImport(client: ApiClient): Import {
  const [step, setStep] = useState<ImportStep>({ kind: "choosing" });
  const queryClient = useQueryClient();
  const wordsOf = useProblemWords();
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);

  const run = useCallback(
    (wasSaving: boolean, deed: (signal: AbortSignal) => Promise<ImportStep>) => {
      underWay.current?.abort();
      const controller = new AbortController();
      underWay.current = controller;
      const { signal } = controller;
      void deed(signal)
        .catch((error: unknown): ImportStep => {
          if (signal.aborted) return { kind: "stopped", wasSaving };
          return { kind: "refused", why: wordsOf(error), problems: fileProblemsOf(error) };
        })
        .then((reached) => (underWay.current === controller ? setStep(reached) : undefined));
    },
    [wordsOf],
  );

  return useMemo(
    () => ({
      step,
      check: (chosen) =>
        run(false, async (signal) => {
          const onRead = (done: number): void => setStep({ kind: "reading", done, all: chosen.length });
          onRead(0);
          const read = await readTexts(chosen, { onRead, signal });
          setStep({ kind: "checking" });
          const input = { files: [...read.files], dryRun: true };
          const answer = await client.exchange.import.mutate(input, { signal });
          return { kind: "checked", checked: { ...read, answer } };
        }),
      save: (checked, reason) =>
        run(true, async (signal) => {
          setStep({ kind: "saving", checked });
          const expectedRevision = checked.answer.target.revision;
          const input = { files: [...checked.files], dryRun: false, reason, expectedRevision };
          const answer = await client.exchange.import.mutate(input, { signal });
          await queryClient.invalidateQueries();
          return { kind: "saved", answer };
        }),
      stop: () => underWay.current?.abort(),
      begin: () => setStep({ kind: "choosing" }),
    }),
    [client, queryClient, run, step],
  );
}
