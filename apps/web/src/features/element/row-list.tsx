/** Elements in rows with their figures. */
import type { StrategyHead } from "@miara/domain/strategy-view";
import type { TreeNode } from "@miara/domain/tree-view";
import type { ReactNode } from "react";

import { ElementRow, ElementRowHeads } from "../../ui/element-row.tsx";

interface RowListProps {
  readonly head: StrategyHead;
  readonly nodes: readonly TreeNode[];
  readonly renderExplanation: (element: string) => ReactNode;
}

export function RowList({ head, nodes, renderExplanation }: RowListProps): ReactNode {
  return (
    <>
      <ElementRowHeads />
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <ElementRow
              depth={0}
              node={node}
              organisation={head.organisation.id}
              renderExplanation={renderExplanation}
              strategy={head.id}
              toggle={null}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
