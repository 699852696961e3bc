/** The hierarchy as nested lists: goals and programmes open, what is below folded until asked for. */
import type { TreeNode, TreeView } from "@miara/domain/tree-view";
import { useMemo, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { ElementRow, ElementRowHeads } from "../../ui/element-row.tsx";
import { levelNoun } from "../../ui/level-noun.ts";

interface ElementTreeProps {
  readonly view: TreeView;
  readonly renderExplanation: (element: string) => ReactNode;
}

export function ElementTree({ view, renderExplanation }: ElementTreeProps): ReactNode {
  const { t, language } = useTexts();
  const { strategy: head, nodes } = view;
  const children = useMemo(() => Map.groupBy(nodes, (node) => node.parentId), [nodes]);
  const openable = useMemo(() => nodes.filter((node) => node.childCount > 0).map((node) => node.id), [nodes]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openAtFirst(nodes));
  const isAllOpen = openable.every((id) => open.has(id));
  if (nodes.length === 0) return <p className="mt-6">{t("web:overview/empty")}</p>;

  const toggle = (id: string): void => {
    const changed = new Set(open);
    if (!changed.delete(id)) changed.add(id);
    setOpen(changed);
  };
  const renderList = (parent: TreeNode["parentId"], depth: number): ReactNode => (
    <ul>
      {(children.get(parent) ?? []).map((node) => (
        <li key={node.id}>
          <ElementRow
            depth={depth}
            node={node}
            organisation={head.organisation.id}
            renderExplanation={renderExplanation}
            strategy={head.id}
            toggle={<Toggle isOpen={open.has(node.id)} node={node} onToggle={() => toggle(node.id)} />}
          />
          {node.childCount > 0 && open.has(node.id) ? renderList(node.id, depth + 1) : null}
        </li>
      ))}
    </ul>
  );
  const top = head.levels[0];
  return (
    <section aria-labelledby="tree" className="mt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="tree">
          {top === undefined
            ? t("web:overview/structure")
            : capitalised(levelNoun(top, 2, language), language)}
        </h2>
        {openable.length === 0 ? null : (
          <button
            className="control no-print"
            onClick={() => setOpen(new Set(isAllOpen ? [] : openable))}
            type="button"
          >
            {isAllOpen ? t("web:overview/collapseAll") : t("web:overview/expandAll")}
          </button>
        )}
      </div>
      <ElementRowHeads />
      {renderList(null, 0)}
    </section>
  );
}

interface ToggleProps {
  readonly node: TreeNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Toggle({ node, isOpen, onToggle }: ToggleProps): ReactNode {
  const { t } = useTexts();
  if (node.childCount === 0)
    return (
      <span aria-hidden="true" className="w-6 shrink-0">
        &nbsp;
      </span>
    );
  const title = `${node.number} ${node.title}`.trim();
  return (
    <button
      aria-expanded={isOpen}
      aria-label={isOpen ? t("web:overview/close", { title }) : t("web:overview/open", { title })}
      className="h-6 w-6 shrink-0 text-muted hover:text-ink print:invisible"
      onClick={onToggle}
      type="button"
    >
      <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
    </button>
  );
}

/** On a telephone the tree begins folded to its top; elsewhere the top is open. */
function openAtFirst(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const isNarrow = typeof matchMedia === "function" && matchMedia("(width < 40rem)").matches;
  if (isNarrow) return new Set();
  return new Set(nodes.filter((node) => node.level === 0 && node.childCount > 0).map((node) => node.id));
}
