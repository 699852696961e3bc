/** A word beside what it means, within a `dl` of the class `word-list`. */
import type { ReactNode } from "react";

interface WordRowProps {
  readonly word: string;
  readonly children: ReactNode;
}

export function WordRow({ word, children }: WordRowProps): ReactNode {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
