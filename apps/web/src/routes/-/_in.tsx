/** Everything for those who are signed in; others sign in first and come back. */
import { createFileRoute, Outlet, redirect } from "@tanstack/react-router";

export const Route = createFileRoute("/-/_in")({
  beforeLoad: ({ context: { me }, location }) => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's way to lead elsewhere
    if (me.account === null) throw redirect({ to: "/-/sign-in", search: { to: location.href } });
  },
  component: Outlet,
});
