/** The whole strategy as it is shown, brought when a screen first needs it. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";

import type { Desk } from "./desk.ts";
import { useView, type SeenView } from "./use-view.ts";

export function useAssessed(desk: Desk): SeenView<AssessedStrategy> {
  const { source, asOf } = desk;
  return useView(desk, { subject: "assessed", load: () => source.assess(asOf) });
}
