/** Which roles accounts hold. */
import { roleGrantSchema, type RoleGrant } from "@miara/domain/role-grant";

import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import type { RoleGrantRow } from "../tables/schema.ts";

/** The roles of one account, as they were given. */
export function listGrants(db: Database | Transaction, account: string): Promise<readonly RoleGrant[]> {
  return withMappedErrors(async () => {
    const rows = await connectionOf(db)
      .kysely.selectFrom("role_grants")
      .selectAll()
      .where("account_id", "=", account)
      .orderBy("position")
      .execute();
    return rows.map(fromRow);
  });
}

/** The roles of all accounts, by account. */
export function listAllGrants(
  db: Database | Transaction,
): Promise<ReadonlyMap<string, readonly RoleGrant[]>> {
  return withMappedErrors(async () => {
    const rows = await connectionOf(db)
      .kysely.selectFrom("role_grants")
      .selectAll()
      .orderBy("account_id")
      .orderBy("position")
      .execute();
    return new Map(
      [...Map.groupBy(rows, (row) => row.account_id)].map(([account, own]) => [account, own.map(fromRow)]),
    );
  });
}

/** Gives an account these roles in place of all it held. */
export function replaceGrants(tx: Transaction, account: string, grants: readonly RoleGrant[]): Promise<void> {
  return withMappedErrors(async () => {
    const { kysely } = connectionOf(tx);
    await kysely.deleteFrom("role_grants").where("account_id", "=", account).execute();
    if (grants.length > 0)
      await kysely
        .insertInto("role_grants")
        .values(grants.map((grant, position) => toRow(account, grant, position)))
        .execute();
  });
}

function toRow(account: string, grant: RoleGrant, position: number): RoleGrantRow {
  const base = { account_id: account, position, role: grant.role };
  switch (grant.role) {
    case "administrator":
      return { ...base, organisation_id: null, strategy_id: null, unit_id: null };
    case "strategy-office":
    case "analyst":
      return { ...base, organisation_id: grant.organisation, strategy_id: null, unit_id: null };
    case "coordinator":
    case "editor":
      return {
        ...base,
        organisation_id: grant.organisation,
        strategy_id: grant.strategy,
        unit_id: grant.unit,
      };
  }
}

function fromRow({ role, organisation_id, strategy_id, unit_id }: RoleGrantRow): RoleGrant {
  switch (role) {
    case "administrator":
      return { role };
    case "strategy-office":
    case "analyst":
      return { role, organisation: organisation_id };
    case "coordinator":
    case "editor":
      return roleGrantSchema.parse({
        role,
        organisation: organisation_id,
        strategy: strategy_id,
        unit: unit_id,
      });
  }
}
