/** Whoever works on the machine that holds the data: may do everything, and is named in the log as what they use. */
import type { Actor } from "@miara/domain/actor";

export function operatorNamed(name: string): Actor {
  return { account: null, name, office: name, grants: [], isOperator: true, isReadOnly: false };
}
