/** The indicators of a strategy as something to choose from: `II.7.3 Liczba spotkań (spotkania)`, in the order of the plan. */
import { useMemo } from "react";

import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";

export function useOperands(): readonly { readonly value: string; readonly label: string }[] {
  const { assess } = useStrategyEditing();
  return useMemo(() => {
    const { topDown, numbers } = assess(null).index;
    return topDown.flatMap(({ id: element, indicators }) =>
      indicators.map(({ id, name, unit }) => ({
        value: String(id),
        label: `${numbers.get(element) ?? ""} ${name}${unit === null ? "" : ` (${unit})`}`.trim(),
      })),
    );
  }, [assess]);
}
