/** What the server says of the log is asked again whenever the strategy has come to another revision. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";

import { useApi } from "../app/api.ts";
import { useStrategyEditing } from "./use-strategy-editing.tsx";

export function useAskedAgain(): void {
  const api = useApi();
  const queryClient = useQueryClient();
  const { revision } = useStrategyEditing();
  const answered = useRef<number | null>(null);
  useEffect(() => {
    // Another page may have asked before a change that was made since: at the first sight, too.
    if (answered.current === revision) return;
    answered.current = revision;
    void queryClient.invalidateQueries(api.history.pathFilter());
    void queryClient.invalidateQueries(api.changes.pathFilter());
  }, [api, queryClient, revision]);
}
