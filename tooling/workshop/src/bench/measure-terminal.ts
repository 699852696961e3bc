/**
 * The dashboard in a real pseudo-terminal, over a server that is warm: a large strategy, and a hundred cities. A key is
 * answered when the screen shows what it did: where it opens something, when that is there in full.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";

import { migrate } from "@miara/db/migrate";
import { openDatabase } from "@miara/db/open-database";
import { saveStrategy } from "@miara/db/strategy-repository";
import { inTransaction } from "@miara/db/transaction";
import { strategySchema, type Strategy } from "@miara/domain/strategy";

import { freePort, ROOT, startServer } from "../processes.ts";
import { percentile } from "./key-times.ts";
import { median, type Bench, type Measured } from "./measure.ts";
import { openTerminal, type KeyAnswer, type TerminalSession } from "./terminal-session.ts";

const MIARA = path.join(ROOT, "apps/server/bin/miara.cjs");
const TERMINAL = path.join(ROOT, "apps/terminal/bin/miara-terminal.cjs");
const BARE = path.join(ROOT, "tooling/workshop/src/bench/bare-terminal.ts");

const CITIES = 100;
const STARTS = 5;
const FIRST_FRAME_S = 0.6;
const KEY_MS = 50;
const MEMORY_MB = 200;
/** Of a screen of 40 lines with colours. */
const KEY_KB = 4;

const times = (count: number, ...keys: readonly string[]): readonly string[] =>
  Array.from({ length: count }, () => keys).flat();

const [ENTER, ESCAPE, PAGE_DOWN, PAGE_UP] = ["\r", "\u001B", "\u0006", "\u0002"] as const;

/** A goal and its first programme are unfolded; then up and down, by rows and by pages, into cards and explanations. */
const IN_A_STRATEGY: readonly string[] = [
  "j",
  ...times(3, "l"),
  ...times(10, "j", "j", "j", "k"),
  ...times(10, "G", "g"),
  ...times(5, PAGE_DOWN, PAGE_UP),
  ...times(10, "j", ENTER, ESCAPE),
  ...times(10, "=", ESCAPE),
];

/** Down the list of cities, and into the first of them. */
const IN_A_LIST: readonly string[] = [...times(10, "j", "j", "j", "k"), "g", ENTER];

export async function measureTerminal({ strategy, folder }: Bench): Promise<readonly Measured[]> {
  const goal = strategy.elements[0]?.title.slice(0, 12) ?? "";
  const floors = await measureFloors();
  const large = await measureOver([strategy], path.join(folder, "terminal-large"), goal, IN_A_STRATEGY);
  const cities = await measureOver(citiesLike(strategy), path.join(folder, "terminal-cities"), "Miasto 1", [
    ...IN_A_LIST,
    ...IN_A_STRATEGY,
  ]);
  return [...rows("large strategy", large, floors), ...rows(`${CITIES} cities`, cities, floors)];
}

/** Keys that open what the server is asked for. */
const OPENING: ReadonlySet<string> = new Set([ENTER, "="]);

interface Answered extends KeyAnswer {
  readonly key: string;
}

interface Figures {
  readonly firstFrame: number;
  readonly keys: readonly Answered[];
  readonly memory: number;
}

function rows(of: string, { firstFrame, keys, memory }: Figures, floors: Figures): readonly Measured[] {
  const time = (answers: readonly Answered[]): number =>
    percentile(
      answers.map(({ key, first, last }) => (OPENING.has(key) ? last : first)),
      95,
    );
  const written = (answers: readonly Answered[]): number => median(answers.map(({ bytes }) => bytes / 1000));
  return [
    {
      name: `terminal, first frame: ${of}`,
      unit: "s",
      figure: firstFrame / 1000,
      bound: FIRST_FRAME_S,
      floor: floors.firstFrame / 1000,
      floorName: "Node printing a line",
    },
    {
      name: `terminal, a key, 95th percentile of ${keys.length}: ${of}`,
      unit: "ms",
      figure: time(keys),
      bound: KEY_MS,
      floor: time(floors.keys),
      floorName: "two lines written for a key",
    },
    {
      name: `terminal, written for a key: ${of}`,
      unit: "kB",
      figure: written(keys),
      bound: KEY_KB,
      floor: written(floors.keys),
      floorName: "two lines written for a key",
    },
    {
      name: `terminal, resident memory after all that: ${of}`,
      unit: "MB",
      figure: memory,
      bound: MEMORY_MB,
      floor: floors.memory,
      floorName: "Node answering keys",
    },
  ];
}

async function measureFloors(): Promise<Figures> {
  return run([BARE, "120"], "ready", times(50, "j"));
}

async function measureOver(
  strategies: readonly Strategy[],
  data: string,
  text: string,
  keys: readonly string[],
): Promise<Figures> {
  await store(strategies, data);
  const port = await freePort();
  const environment = { MIARA_DATA: data, MIARA_DEMO: "0" };
  const server = await startServer([MIARA, "serve", "--port", String(port)], environment, port, "/healthz");
  try {
    return await run([TERMINAL, "--server", server.origin], text, keys);
  } finally {
    await server.stop();
  }
}

/** The first start warms the server and the compile cache, and is not counted. */
async function run(args: readonly string[], text: string, keys: readonly string[]): Promise<Figures> {
  const starts: number[] = [];
  let session: TerminalSession | undefined;
  for (let start = 0; start <= STARTS; start += 1) {
    await session?.stop();
    session = await openTerminal(args, text);
    if (start > 0) starts.push(session.firstFrame);
  }
  if (session === undefined) throw new Error("nothing was started");
  try {
    const answers: Answered[] = [];
    for (const key of keys) answers.push({ key, ...(await session.press(key)) });
    return { firstFrame: median(starts), keys: answers, memory: session.residentMegabytes() };
  } finally {
    await session.stop();
  }
}

async function store(strategies: readonly Strategy[], data: string): Promise<void> {
  await mkdir(data, { recursive: true });
  const db = await openDatabase({ kind: "sqlite", file: path.join(data, "miara.db") });
  try {
    await migrate(db);
    for (const strategy of strategies)
      await inTransaction(db, (tx) =>
        saveStrategy(tx, strategy, {
          actor: "benchmark",
          account: null,
          office: "benchmark",
          at: "2026-01-01T00:00:00.000Z",
          reason: "benchmark",
        }),
      );
  } finally {
    await db.close();
  }
}

/** Each has the first goal of the large one: some 250 elements. */
function citiesLike(large: Strategy): readonly Strategy[] {
  const elements = large.elements.filter(({ id }) => id === "c1" || id.startsWith("c1."));
  return Array.from({ length: CITIES }, (_, at) =>
    strategySchema.parse({
      ...large,
      elements,
      organisation: { id: `miasto-${at + 1}`, name: `Miasto ${at + 1}` },
      title: `Strategia rozwoju miasta ${at + 1}`,
    }),
  );
}
