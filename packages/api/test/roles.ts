/** Those who ask in tests: one of each role, and some who hold it somewhere else. */
import { PUBLIC, type Actor } from "@miara/domain/actor";
import { roleGrantSchema } from "@miara/domain/role-grant";

import { operatorNamed } from "../src/rights/operator.ts";
import { REF } from "./working-plan.ts";

export type Asker =
  | "public"
  | "nobody"
  | "analyst"
  | "editor"
  | "editor elsewhere"
  | "coordinator"
  | "strategy-office"
  | "strategy-office elsewhere"
  | "administrator"
  | "read-only token"
  | "operator";

const elsewhere = { organisation: "powiat", strategy: "inny" };
const grants: Record<Exclude<Asker, "public" | "operator">, readonly object[]> = {
  nobody: [],
  analyst: [{ role: "analyst", organisation: REF.organisation }],
  editor: [{ role: "editor", ...REF, unit: "promocja" }],
  "editor elsewhere": [{ role: "editor", ...elsewhere, unit: "promocja" }],
  coordinator: [{ role: "coordinator", ...REF, unit: "promocja" }],
  "strategy-office": [{ role: "strategy-office", organisation: REF.organisation }],
  "strategy-office elsewhere": [{ role: "strategy-office", organisation: elsewhere.organisation }],
  administrator: [{ role: "administrator" }],
  "read-only token": [{ role: "strategy-office", organisation: null }, { role: "administrator" }],
};

export const ASKERS: readonly Asker[] = [
  "public",
  "nobody",
  "analyst",
  "editor",
  "editor elsewhere",
  "coordinator",
  "strategy-office",
  "strategy-office elsewhere",
  "administrator",
  "read-only token",
  "operator",
];

export function actorOf(asker: Asker): Actor {
  if (asker === "public") return PUBLIC;
  if (asker === "operator") return operatorNamed("operator");
  return {
    account: `account-${asker}`,
    name: `Pracownik (${asker})`,
    office: "Urząd Miasta",
    grants: grants[asker].map((grant) => roleGrantSchema.parse(grant)),
    isOperator: false,
    isReadOnly: asker === "read-only token",
  };
}
