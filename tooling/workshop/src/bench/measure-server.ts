/** The server over the large strategy: its start, its tree, its cards, its memory; against a bare server. */
import { writeFileSync } from "node:fs";
import { get } from "node:http";
import path from "node:path";

import { freePort, ROOT, startServer, type RunningServer } from "../processes.ts";
import { load } from "./load.ts";
import { timeMedian, type Bench, type Measured } from "./measure.ts";

const CLIENTS = 10;
const CARD_REQUESTS = 20_000;

export async function measureServer({ strategy, folder }: Bench): Promise<readonly Measured[]> {
  const reference = { organisation: strategy.organisation.id, strategy: strategy.id };
  const treePath = address("strategies.tree", reference);
  const cardPaths = strategy.elements.map((element) =>
    address("elements.card", { ...reference, element: element.id }),
  );

  const port = await freePort();
  const miara = path.join(ROOT, "apps/server/bin/miara.cjs");
  const environment = { MIARA_DATA: folder, MIARA_DEMO: "0" };
  const ours = await startServer([miara, "serve", "--port", String(port)], environment, port, treePath);
  try {
    const tree = await fetchBytes(ours.origin + treePath, "gzip");
    const treeTime = await timeMedian(() => fetchBytes(ours.origin + treePath, "gzip"));
    const plain = await fetchBytes(ours.origin + treePath, "identity");
    const card = await fetchBytes(ours.origin + (cardPaths[500] ?? treePath), "gzip");
    await load(ours.origin, cardPaths, { clients: CLIENTS, requests: 3000 });
    const cards = await load(ours.origin, cardPaths, { clients: CLIENTS, requests: CARD_REQUESTS });
    if (cards.failures > 0) throw new Error(`${cards.failures} cards were not answered`);
    const memory = ours.residentMegabytes();

    const bareTree = await bareServer(folder, "tree", tree);
    const treeFloor = await timeMedian(() => fetchBytes(bareTree.origin, "identity"));
    const bareMemory = bareTree.residentMegabytes();
    await bareTree.stop();
    const bareCard = await bareServer(folder, "card", card);
    await load(bareCard.origin, ["/"], { clients: CLIENTS, requests: 3000 });
    const cardFloor = await load(bareCard.origin, ["/"], { clients: CLIENTS, requests: CARD_REQUESTS });
    await bareCard.stop();

    return [
      row(
        "first answer after the start (its tree)",
        "s",
        ours.firstAnswer / 1000,
        1.5,
        bareTree.firstAnswer / 1000,
      ),
      row("the tree, warm", "ms", treeTime, 5, treeFloor),
      {
        ...row("the tree, compressed", "kB", tree.length / 1000, 150, plain.length / 1000),
        floorName: "the same without compression",
      },
      row(`cards to ${CLIENTS} clients`, "a second", cards.answersASecond, 1500, cardFloor.answersASecond),
      row("resident memory after all that", "MB", memory, 200, bareMemory),
    ];
  } finally {
    await ours.stop();
  }
}

function row(name: string, unit: Measured["unit"], figure: number, bound: number, floor: number): Measured {
  return { name, unit, figure, bound, floor, floorName: "a bare server of the same bytes" };
}

function address(procedure: string, input: object): string {
  return `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

/** The bytes as they come over the wire: `fetch` would decompress them. */
function fetchBytes(url: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(
              new Error(
                `${url} answered ${response.statusCode}: ${Buffer.concat(chunks).toString().slice(0, 300)}`,
              ),
            ),
      );
    }).on("error", reject);
  });
}

async function bareServer(folder: string, name: string, bytes: Buffer): Promise<RunningServer> {
  const file = path.join(folder, `${name}.bytes`);
  writeFileSync(file, bytes);
  const port = await freePort();
  const script = path.join(ROOT, "tooling/workshop/src/bench/bare-server.ts");
  return startServer([script, String(port), file], {}, port, "/");
}
