/** Everything that is not for the public: its words, and who is signed in. */
import { createFileRoute, Outlet } from "@tanstack/react-router";

import { loadAdminTexts } from "../../app/texts.ts";

export const Route = createFileRoute("/-")({
  beforeLoad: async ({ context: { api, queryClient, texts } }) => {
    const [me] = await Promise.all([
      // Asked again after a while: a session ends, also by somebody else's hand.
      queryClient.fetchQuery(api.session.me.queryOptions()),
      loadAdminTexts(texts),
    ]);
    return { me };
  },
  component: Outlet,
});
