import type { OrganisationId, StrategyId } from "@miara/domain/ids";
import type { Strategy } from "@miara/domain/strategy";
export interface Database {
  readonly kind: "db";
}
interface Ref {
  organisation: OrganisationId;
  strategy: StrategyId;
}
export interface StrategySummary {
  organisation: { id: OrganisationId; name: string };
  id: StrategyId;
  title: string;
  language: "pl" | "en";
  revision: number;
  changedAt: string | null;
  elementCount: number;
}
export interface ChangeEvent {
  id: string;
  at: string;
  actor: string;
  kind: string;
  reason: string | null;
  revision: number;
  before: unknown;
  after: unknown;
}
export declare function listStrategies(db: Database): Promise<readonly StrategySummary[]>;
export declare function findRevision(db: Database, ref: Ref): Promise<number | null>;
export declare function loadStrategy(
  db: Database,
  ref: Ref,
): Promise<{ strategy: Strategy; revision: number } | null>;
