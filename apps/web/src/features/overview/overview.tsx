/** A strategy on one page: its progress, how its programmes stand, and the whole of its tree. */
import type { TreeView } from "@miara/domain/tree-view";
import type { ReactNode } from "react";

import { StatusLegend } from "../../ui/status-legend.tsx";
import { Passage } from "../../ui/verbatim.tsx";
import { ElementTree } from "./element-tree.tsx";
import { Summary } from "./summary.tsx";

interface OverviewProps {
  readonly view: TreeView;
  /** The derivation of a figure; null asks for the whole strategy's. */
  readonly renderExplanation: (element: string | null) => ReactNode;
  /** The same, closed at first, under a head figure. */
  readonly whence: ReactNode;
}

export function Overview({ view, renderExplanation, whence }: OverviewProps): ReactNode {
  const { strategy: head } = view;
  return (
    <>
      {head.description === null ? null : <Passage text={head.description} />}
      <Summary view={view} whence={whence} />
      <ElementTree
        key={`${head.organisation.id}/${head.id}`}
        renderExplanation={renderExplanation}
        view={view}
      />
      <StatusLegend head={head} />
    </>
  );
}
