/** A page whose session has ended asks who is signed in: at once, and whenever somebody comes back to it from elsewhere. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { useApi } from "../app/api.ts";

export function useWhoIsBack(isEnded: boolean): void {
  const api = useApi();
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isEnded) return undefined;
    const ask = (): void => void queryClient.invalidateQueries(api.session.me.queryFilter());
    ask();
    window.addEventListener("focus", ask);
    return () => window.removeEventListener("focus", ask);
  }, [isEnded, api, queryClient]);
}
