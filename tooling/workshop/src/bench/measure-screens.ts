/** What a reader waits for: the first page's script in a browser, the first frame in a terminal. */
import path from "node:path";

import { freePort, ROOT, startServer } from "../processes.ts";
import { timeFirstFrame } from "./first-frame.ts";
import { firstPageScript, reactAlone } from "./first-page.ts";
import { median, type Bench, type Measured } from "./measure.ts";

const RUNS = 5;

export async function measureScreens({ strategy, folder }: Bench): Promise<readonly Measured[]> {
  const port = await freePort();
  const miara = path.join(ROOT, "apps/server/bin/miara.cjs");
  const environment = { MIARA_DATA: folder, MIARA_DEMO: "0" };
  const server = await startServer([miara, "serve", "--port", String(port)], environment, port, "/healthz");
  try {
    const page = `${server.origin}/${strategy.organisation.id}/${strategy.id}`;
    const script = await firstPageScript(page);
    const terminal = path.join(ROOT, "apps/terminal/bin/miara-terminal.cjs");
    const goal = strategy.elements[0]?.title.slice(0, 12) ?? "";
    const frame = await medianFrame([terminal, "--server", server.origin], goal);
    const floor = await medianFrame(
      ["-e", `process.stdout.write(${JSON.stringify(goal)}); setTimeout(() => {}, 5000)`],
      goal,
    );
    return [
      {
        name: "script of the first page, gzipped",
        unit: "kB",
        figure: script,
        bound: 170,
        floor: reactAlone(ROOT),
        floorName: "React alone",
      },
      {
        name: "first frame of the terminal",
        unit: "s",
        figure: frame / 1000,
        bound: 0.6,
        floor: floor / 1000,
        floorName: "Node printing a line",
      },
    ];
  } finally {
    await server.stop();
  }
}

async function medianFrame(args: readonly string[], text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS + 1; run += 1) times.push(await timeFirstFrame(args, text));
  return median(times.slice(1));
}
