/** The whole strategy as it is shown, brought when a screen first needs it. */
import type { AssessedStrategy } from "@miara/domain/assess-strategy";

import type { Desk } from "./desk.ts";
import { useView, type SeenView } from "./use-view.ts";

export function useAssessed({ source, asOf, version }: Desk): SeenView<AssessedStrategy> {
  return useView("assessed", version, () => source.assess(asOf));
}
