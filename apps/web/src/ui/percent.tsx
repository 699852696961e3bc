/** A percentage, or the mark of one that is missing: never blank, never 0 for nothing. */
import type { ExactText } from "@miara/domain/exact-text";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Gap } from "./gap.tsx";

interface PercentProps {
  readonly figure: ExactText | null;
  /** What a missing figure means, in words. */
  readonly missing: string;
}

export function Percent({ figure, missing }: PercentProps): ReactNode {
  const { formats } = useTexts();
  return figure === null ? <Gap meaning={missing} /> : formats.percent(figure);
}
