/** Texts that both engines keep letter for letter. */
import { DatabaseError } from "../errors/database-error.ts";
import type { PlainRow } from "./parts.ts";

/**
 * Throws `text-not-storable` for a row with a text that would be refused or changed: PostgreSQL takes no U+0000, and
 * SQLite turns half a surrogate pair into another character.
 */
export function requireStorable(table: string, row: PlainRow): void {
  for (const column in row) {
    const value = row[column];
    if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed()))
      throw new DatabaseError("text-not-storable", { table, column });
  }
}
