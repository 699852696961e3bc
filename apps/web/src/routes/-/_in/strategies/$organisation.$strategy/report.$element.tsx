import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute(
  "/-/_in/strategies/$organisation/$strategy/report/$element",
)({
  component: RouteComponent,
});

function RouteComponent() {
  return (
    <div>
      Hello "/-/_in/strategies/$organisation/$strategy/report/$element"!
    </div>
  );
}
