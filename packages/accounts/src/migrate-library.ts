/** The tables of the accounts' library. */
import { getMigrations } from "better-auth/db/migration";

import type { Library } from "./library.ts";

/** Of two servers that start at once, one finds the other's tables half made: it looks again. */
const TRIES = 5;

/** Makes what is missing; does nothing where nothing is. */
export async function migrateLibrary(library: Library): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const { runMigrations, toBeAdded, toBeCreated } = await getMigrations(library.options);
    if (toBeAdded.length === 0 && toBeCreated.length === 0) return;
    try {
      await runMigrations();
      return;
    } catch (error) {
      if (tried === TRIES) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 100 * tried);
      });
    }
  }
}
