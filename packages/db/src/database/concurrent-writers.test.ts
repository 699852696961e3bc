import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { describe, expect, it } from "vitest";

import { makeTestPlace, SHARED_ENGINES } from "../../test/engines.ts";
import { refOf } from "../../test/sample-strategy.ts";
import { listChangeEvents } from "../change-event/change-event-repository.ts";
import { migrate } from "../migration/migrate.ts";
import { loadStrategy } from "../strategy/strategy-repository.ts";

const PROGRAM = join(import.meta.dirname, "../../test/count-up.ts");
const REF = refOf("leszno", "pusta");
const EACH = 300;

describe.each(SHARED_ENGINES)("two processes that read and then write on %s", (engine) => {
  it("are never refused, lose no change and log each once", async () => {
    const place = await makeTestPlace(engine);
    const db = await place.open();
    await migrate(db);
    const countUp = async (actor: string): Promise<number> => {
      const run = await promisify(execFile)(process.execPath, [PROGRAM, place.address, actor, String(EACH)]);
      return Number(run.stdout);
    };

    const overtaken = await Promise.all([countUp("first"), countUp("second")]);

    // On SQLite a transaction has the right to write from its first look on, so that nobody can be faster.
    if (engine === "SQLite") expect(overtaken).toEqual([0, 0]);
    const stored = await loadStrategy(db, REF);
    expect(stored).toMatchObject({ revision: 2 * EACH, strategy: { title: String(2 * EACH) } });
    const events = await listChangeEvents(db, REF, { limit: 3 * EACH });
    const sequences = Array.from({ length: 2 * EACH }, (_, at) => 2 * EACH - at);
    expect(events.map(({ sequence }) => sequence)).toEqual(sequences);
    expect(events.filter(({ actor }) => actor === "first")).toHaveLength(EACH);
  });
});
