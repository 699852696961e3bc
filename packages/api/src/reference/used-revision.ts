/** What an answer was made from. */

/**
 * A strategy at a revision, null where there was none; `kind: "list"` is the list of all strategies, whose revision
 * changes with any of theirs.
 */
export type UsedRevision =
  | {
      readonly kind: "strategy";
      readonly organisation: string;
      readonly strategy: string;
      readonly revision: number;
    }
  | { readonly kind: "list"; readonly revision: string };
