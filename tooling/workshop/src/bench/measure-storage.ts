/** Import and load through SQLite, against the same rows by bare SQL. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

import { openDatabase } from "@miara/db/open-database";
import { loadStrategy } from "@miara/db/strategy-repository";
import { writeStrategyJson } from "@miara/exchange/strategy-json";

import { ROOT } from "../processes.ts";
import { timeMedian, type Bench, type Measured } from "./measure.ts";

export async function measureStorage({ strategy, folder }: Bench): Promise<readonly Measured[]> {
  const document = path.join(folder, "strategy.json");
  writeFileSync(document, writeStrategyJson(strategy));
  const start = performance.now();
  const imported = spawnSync(
    process.execPath,
    [path.join(ROOT, "apps/server/bin/miara.cjs"), "import", document],
    {
      env: { ...process.env, MIARA_DATA: folder, MIARA_DEMO: "0" },
      encoding: "utf8",
    },
  );
  const importSeconds = (performance.now() - start) / 1000;
  if (imported.status !== 0) throw new Error(`the import failed: ${imported.stderr}`);

  const file = path.join(folder, "miara.db");
  const importFloor = copyRows(file, path.join(folder, "floor.db")) / 1000;
  const db = await openDatabase({ kind: "sqlite", file });
  const reference = { organisation: strategy.organisation.id, strategy: strategy.id };
  try {
    const figure = await timeMedian(() => loadStrategy(db, reference), { runs: 51, warmUp: 20 });
    const bare = new DatabaseSync(file, { readOnly: true });
    const reads = tables(bare)
      .filter((table) => table !== "change_events")
      .map((table) => bare.prepare(`select * from "${table}"`));
    const floor = await timeMedian(() => reads.map((read) => read.all()), { runs: 51, warmUp: 20 });
    bare.close();
    return [
      {
        name: "import by the command line",
        unit: "s",
        figure: importSeconds,
        bound: 5,
        floor: importFloor,
        floorName: "the same rows inserted by bare SQL",
      },
      {
        name: "load from SQLite",
        unit: "ms",
        figure,
        bound: 40,
        floor,
        floorName: "the same rows read by bare SQL",
      },
    ];
  } finally {
    await db.close();
  }
}

function tables(db: DatabaseSync): string[] {
  const rows = db
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all();
  return rows.map((row) => String(row["name"]));
}

/** Milliseconds to insert every row of a database into a copy of its schema, in one transaction. */
function copyRows(from: string, to: string): number {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  const copies = tables(source).map((table) => {
    const schema = source
      .prepare("select sql from sqlite_master where type = 'table' and name = ?")
      .get(table);
    target.exec(String(schema?.["sql"]));
    const read = source.prepare(`select * from "${table}"`);
    read.setReturnArrays(true);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows come as arrays, which the types don't follow
    return { table, columns: read.columns().length, rows: read.all() as unknown as null[][] };
  });
  const start = performance.now();
  target.exec("begin");
  for (const { table, columns, rows } of copies) {
    const insert = target.prepare(`insert into "${table}" values (${Array(columns).fill("?").join(", ")})`);
    for (const row of rows) insert.run(...row);
  }
  target.exec("commit");
  const time = performance.now() - start;
  source.close();
  target.close();
  return time;
}
