/** A strategy among the working pages begins with what it is made of. */
import { createFileRoute, redirect } from "@tanstack/react-router";

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/")({
  beforeLoad: ({ params }) => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's way to lead elsewhere
    throw redirect({ to: "/-/strategies/$organisation/$strategy/structure", params, replace: true });
  },
});
