/** One change of a strategy in words: when, who, what, why. */
import type { CardView } from "@miara/domain/card-view";
import type { TreeNode, TreeView } from "@miara/domain/tree-view";
import { describeChange, type NamedKind } from "@miara/messages/describe-change";

import type { Wording } from "../drawing/wording.ts";
import type { Change } from "../sources/source.ts";

export interface ChangeWords {
  /** `2014-03-14 09:12`, by the clock of this machine. */
  readonly when: string;
  readonly who: string;
  /** Which elements by their numbers, and where only one field was changed, from what to what. */
  readonly what: string;
  readonly reason: string;
}

/** So many elements are named; the others are counted. */
const NAMED_ELEMENTS = 4;

/** `card`: of the one element that was changed, for the names of its stages and indicators; null: they go by their ids. */
export function changeWords(
  change: Change,
  tree: TreeView,
  wording: Wording,
  card: CardView | null = null,
): ChangeWords {
  return {
    when: writeMoment(new Date(change.at)),
    who: change.actor,
    what: writeWhat(change, tree, wording, card),
    reason: change.reason,
  };
}

export function writeMoment(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

function writeWhat(change: Change, tree: TreeView, wording: Wording, card: CardView | null): string {
  const { t, symbols } = wording;
  if (change.kind === "deleted") return t("commands:history/deleted");
  if (change.kind === "created") return t("commands:history/created");
  const nodes = new Map(tree.nodes.map((node) => [String(node.id), node]));
  const { added, changed, removed } = change.elements;
  const touched = [...added, ...changed, ...removed];
  const parts = [touched.length === 0 ? t("commands:history/whole") : writeElements(touched, nodes, wording)];
  const telling = tellingFields(change.fields);
  const count = change.fieldCount - (change.fields.length - telling.length);
  const [field] = telling;
  if (field !== undefined && count === 1) {
    const describing = { texts: wording.texts, formats: wording.formats, nameOf: nameIn(nodes, card) };
    const said = describeChange(field, describing);
    parts.push(`${said.where}: ${said.was}${symbols.becomes}${said.is}`);
  } else if (count > 0) parts.push(t("commands:history/fields", { count }));
  if (change.isRestatement) parts.push(t("commands:history/restated"));
  return parts.join(symbols.dot);
}

/** Who entered a figure and when stands before the line anyway; how it was once written goes with the figure. */
function tellingFields(fields: Change["fields"]): Change["fields"] {
  const entered = fields.filter(({ path }) => !path.includes("entry"));
  const figures = entered.filter(({ path }) => path.at(-1) !== "raw");
  return figures.length === 0 ? entered : figures;
}

function writeElements(ids: readonly string[], nodes: ReadonlyMap<string, TreeNode>, { t }: Wording): string {
  const named = ids.slice(0, NAMED_ELEMENTS).map((id) => nodes.get(id)?.number || id);
  const others = ids.length - named.length;
  return named.join(", ") + (others === 0 ? "" : ` ${t("commands:history/more", { count: others })}`);
}

/** The tree names elements, a card its stages and indicators. */
function nameIn(
  nodes: ReadonlyMap<string, TreeNode>,
  card: CardView | null,
): (kind: NamedKind, id: string) => string | null {
  return (kind, id) => {
    switch (kind) {
      case "element":
        return nodes.get(id)?.title ?? null;
      case "stage":
        return card?.stages?.rows.find((stage) => stage.id === id)?.title ?? null;
      case "indicator":
        return card?.indicators.find((indicator) => indicator.id === id)?.name ?? null;
      case "unit":
        return null;
    }
  };
}
