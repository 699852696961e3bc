/** What holds for the installation as a whole: one JSON value under each name. */
import type { JsonValue } from "../change-event/json-value.ts";
import { connectionOf, type Database, type Transaction } from "../database/database.ts";
import { withMappedErrors } from "../errors/map-database-error.ts";
import { requireStorable } from "../tables/storable-text.ts";

/** Undefined where nothing was set. */
export function findInstallationSetting(
  db: Database | Transaction,
  name: string,
): Promise<JsonValue | undefined> {
  return withMappedErrors(async () => {
    const row = await connectionOf(db)
      .kysely.selectFrom("installation_settings")
      .select("value")
      .where("name", "=", name)
      .executeTakeFirst();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what JSON.parse gives is a JSON value
    return row === undefined ? undefined : (JSON.parse(row.value) as JsonValue);
  });
}

/** In place of what was set before. Throws `text-not-storable`. */
export function setInstallationSetting(
  db: Database | Transaction,
  name: string,
  value: JsonValue,
): Promise<void> {
  return withMappedErrors(async () => {
    const row = { name, value: JSON.stringify(value) };
    requireStorable("installation_settings", row);
    await connectionOf(db)
      .kysely.insertInto("installation_settings")
      .values(row)
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: row.value }))
      .execute();
  });
}
