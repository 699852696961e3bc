import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";

import { expect, it, onTestFinished } from "vitest";

import { makeFolder } from "../../test/engines.ts";
import { manyElements } from "../../test/many-elements.ts";
import { REF } from "../../test/sample-strategy.ts";
import { listChangeEvents } from "../change-event/change-event-repository.ts";
import { loadStrategy } from "../strategy/strategy-repository.ts";
import { openDatabase } from "./open-database.ts";

const PROGRAM = join(import.meta.dirname, "../../test/save-for-ever.ts");

/** How long after which word of the program it is killed. */
const KILLED = [
  [0, "saving"],
  [40, "saving"],
  [90, "saving"],
  [150, "saving"],
  [230, "saving"],
  [60, "saved"],
] as const;

async function untilSaid(output: Readable, word: string): Promise<void> {
  for await (const chunk of output.iterator({ destroyOnReturn: false }))
    if (String(chunk).includes(word)) return;
}

it("leaves all of a save or nothing of it when the process is killed in the middle", async () => {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "killed.sqlite");
  let revision = 0;

  // The last one is killed after a save at the least, however slow the machine is.
  for (const [milliseconds, word] of KILLED) {
    const child = spawn(process.execPath, [PROGRAM, file], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    await untilSaid(child.stdout, word);
    await wait(milliseconds);
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);

    const db = await openDatabase({ kind: "sqlite", file });
    const stored = await loadStrategy(db, REF);
    const events = await listChangeEvents(db, REF, { limit: 1 });
    await db.close();

    expect(events[0]?.sequence ?? 0).toBe(stored?.revision ?? 0);
    expect(stored?.revision ?? 0).toBeGreaterThanOrEqual(revision);
    revision = stored?.revision ?? 0;
    if (stored !== null)
      expect(stored.strategy).toStrictEqual({
        ...manyElements(stored.strategy.title),
        changedAt: events[0]?.at,
      });
  }
  expect(revision).toBeGreaterThan(0);
});
