/** A mark in the place of a figure, with its meaning for those who can't guess it. */
import type { ReactNode } from "react";

interface GapProps {
  /** `–` unless told. */
  readonly mark?: string;
  readonly meaning: string;
}

export function Gap({ mark = "–", meaning }: GapProps): ReactNode {
  return (
    <span className="text-muted" title={meaning}>
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{meaning}</span>
    </span>
  );
}
