/**
 * `npm run bench`: the figures that Miara has set itself, each beside a floor measured in the same run, as a ratio.
 * A floor is what the machine can do at best for the same bytes, rows or numbers, without any of our work.
 * `npm run bench -- grid storage` measures these parts alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { makeBigStrategy } from "./big-strategy.ts";
import { measureDomain } from "./measure-domain.ts";
import { measureGrid } from "./measure-grid.ts";
import { measureSaving } from "./measure-saving.ts";
import { measureScreens } from "./measure-screens.ts";
import { measureServer } from "./measure-server.ts";
import { measureStorage } from "./measure-storage.ts";
import { measureTerminal } from "./measure-terminal.ts";
import { isWithin, writeRow, type Bench, type Measured } from "./measure.ts";

const PARTS: ReadonlyMap<string, (bench: Bench) => Promise<readonly Measured[]>> = new Map([
  ["domain", measureDomain],
  ["storage", measureStorage],
  ["server", measureServer],
  ["screens", measureScreens],
  ["grid", measureGrid],
  ["saving", measureSaving],
  ["terminal", measureTerminal],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.has(name));
if (unknown.length > 0) {
  process.stderr.write(`No part ${unknown.join(", ")}. There are: ${[...PARTS.keys()].join(", ")}.\n`);
  process.exit(2);
}

/** They look at what the storage has stored. */
const ON_STORED: ReadonlySet<string> = new Set(["server", "screens"]);
const wanted = new Set(asked.length > 0 ? asked : PARTS.keys());
if (asked.some((name) => ON_STORED.has(name))) wanted.add("storage");

const folder = mkdtempSync(path.join(tmpdir(), "miara-bench-"));
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  const strategy = makeBigStrategy();
  const stages = strategy.elements.flatMap((element) => element.stages);
  const cells = stages.reduce((sum, stage) => sum + stage.cells.length, 0);
  say(`A strategy of ${strategy.elements.length} elements, ${stages.length} stages and ${cells} cells.`);
  say(`Node ${process.version}, ${process.platform}-${process.arch}.\n`);

  const results: Measured[] = [];
  for (const [name, measure] of PARTS) {
    if (!wanted.has(name)) continue;
    for (const measured of await measure({ strategy, folder })) {
      results.push(measured);
      say(writeRow(measured));
    }
  }
  const missed = results.filter((measured) => !isWithin(measured));
  say(`\n${results.length - missed.length} of ${results.length} within their bounds.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
