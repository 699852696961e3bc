/** One thing that waits for whoever is signed in, and of which strategy it is. */
import type { NamedFinding } from "@miara/domain/named-finding";
import type { WorkItem } from "@miara/domain/work-list";

export interface WaitingItem extends Omit<WorkItem, "finding"> {
  readonly finding: NamedFinding | null;
  readonly of: { readonly organisation: string; readonly strategy: string };
  /** The strategy's title. */
  readonly strategyTitle: string;
}
