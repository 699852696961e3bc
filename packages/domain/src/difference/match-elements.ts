/**
 * Which elements of two strategies are held against one another. Nothing names them alike in both, so that two are
 * taken for a pair, in this order: by the same number at the same level; by the same title at the same level; by the
 * same title wherever it stands. Case and white space make no difference. What a strategy has more than once tells
 * nothing apart, and pairs nothing by that rule; nor does an empty number or title. An element is in one pair at most.
 */
import { z } from "zod";

export const elementMatchSchema = z.enum(["number", "title"]);
/** By what two elements were taken for a pair. */
export type ElementMatch = z.infer<typeof elementMatchSchema>;

export interface Matchable {
  readonly level: number;
  /** The full one, `II.7.3`; empty where the plan numbers nothing. */
  readonly number: string;
  readonly title: string;
}

/** `by` null: it stands in one of the two alone, and the other side is null. */
export interface MatchedPair<Node extends Matchable> {
  readonly by: ElementMatch | null;
  readonly one: Node | null;
  readonly other: Node | null;
}

/** Those of the first in their order, each with its counterpart; then those that the other has alone. */
export function matchElements<Node extends Matchable>(
  one: readonly Node[],
  other: readonly Node[],
): readonly MatchedPair<Node>[] {
  const found = new Map<Node, { readonly by: ElementMatch; readonly other: Node }>();
  const taken = new Set<Node>();
  for (const { by, keyOf } of RULES) {
    const ours = onlyOnes(
      one.filter((node) => !found.has(node)),
      keyOf,
    );
    const theirs = onlyOnes(
      other.filter((node) => !taken.has(node)),
      keyOf,
    );
    for (const [key, node] of ours) {
      const counterpart = theirs.get(key);
      if (counterpart === undefined) continue;
      found.set(node, { by, other: counterpart });
      taken.add(counterpart);
    }
  }
  return [
    ...one.map((node) => ({ one: node, ...(found.get(node) ?? { by: null, other: null }) })),
    ...other.filter((node) => !taken.has(node)).map((node) => ({ by: null, one: null, other: node })),
  ];
}

/** Null: it has nothing to be known by. */
type KeyOf = (node: Matchable) => string | null;

const RULES: readonly { readonly by: ElementMatch; readonly keyOf: KeyOf }[] = [
  { by: "number", keyOf: ({ level, number }) => (number === "" ? null : `${level} ${plain(number)}`) },
  { by: "title", keyOf: ({ level, title }) => (title === "" ? null : `${level} ${plain(title)}`) },
  { by: "title", keyOf: ({ title }) => (title === "" ? null : plain(title)) },
];

/** By their keys, those whose key no other has. */
function onlyOnes<Node extends Matchable>(nodes: readonly Node[], keyOf: KeyOf): ReadonlyMap<string, Node> {
  const byKey = new Map<string, Node | null>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key !== null) byKey.set(key, byKey.has(key) ? null : node);
  }
  return new Map([...byKey].flatMap(([key, node]) => (node === null ? [] : [[key, node] as const])));
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
