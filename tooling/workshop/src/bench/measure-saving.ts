/** What an editor waits for after a figure was typed: the answer that it is on the disk, with fifty editors at work. */
import { get } from "node:http";
import path from "node:path";

import { stageCellEditSchema } from "@miara/domain/reporting-edit";
import { strategySchema, type Strategy } from "@miara/domain/strategy";

import { freePort, ROOT, startServer } from "../processes.ts";
import { serveStrategy } from "../serve-strategy.ts";
import { inviteAndSignIn, signInFirst, type SignedIn } from "../sign-in.ts";
import { percentile } from "./key-times.ts";
import type { Bench, Measured } from "./measure.ts";

const EDITORS = 50;
const WARM_UP_SECONDS = 5;
const SECONDS = 30;
const BOUND_MS = 100;
/** From one save to the next an editor thinks for so long, one second on average. */
const THINKING_MS = { least: 500, most: 1500 };

/** One save of one editor; rejects where it was not accepted. */
type Save = () => Promise<void>;

export async function measureSaving({ strategy, folder }: Bench): Promise<readonly Measured[]> {
  const times = await timesOfMiara(withOpenRound(strategy), path.join(folder, "saving"));
  const floor = await timesOfBareServer(path.join(folder, "saves.db"));
  const row = (name: string, of100: number): Measured => ({
    name,
    unit: "ms",
    figure: percentile(times, of100),
    bound: BOUND_MS,
    floor: percentile(floor, of100),
    floorName: "a bare server that inserts one row",
  });
  return [
    row(`a save with ${EDITORS} editors at work: median`, 50),
    row(`a save with ${EDITORS} editors at work: 95 of 100`, 95),
  ];
}

/** The strategy while its third year is reported on. */
function withOpenRound(strategy: Strategy): Strategy {
  const round = { period: strategy.periods[2]?.label, state: "open", opensOn: null, dueOn: null };
  return strategySchema.parse({ ...strategy, reportingPeriods: [round] });
}

async function timesOfMiara(strategy: Strategy, folder: string): Promise<readonly number[]> {
  const server = await serveStrategy(strategy, folder);
  try {
    const reference = { organisation: strategy.organisation.id, strategy: strategy.id };
    const people = Array.from({ length: EDITORS }, (_, at) => ({
      name: `Editor ${at + 1}`,
      grants: [{ role: "editor" as const, ...reference, unit: unitOf(strategy, at) }],
    }));
    const editors = await inviteAndSignIn(server.origin, await signInFirst(server), people);
    // Each has the strategy open, and is told of what all the others save.
    const closing = await Promise.all(
      editors.map((editor, at) => openStream(server.origin, editor, reference, at)),
    );
    const saves = editors.map((editor, at) => saveOwnCells(editor, strategy, at));
    await timeSaves(saves, WARM_UP_SECONDS);
    const times = await timeSaves(saves, SECONDS);
    for (const close of closing) close();
    return times;
  } finally {
    await server.stop();
  }
}

/**
 * Opens the stream of changes and lets what comes fall: to read it is the work of fifty other machines, not of the one
 * that measures.
 */
function openStream(
  origin: string,
  { cookie }: SignedIn,
  reference: { readonly organisation: string; readonly strategy: string },
  at: number,
): Promise<() => void> {
  const input = JSON.stringify({ ...reference, client: `tab-${at}`, element: null });
  const address = `${origin}/api/trpc/live.watch?input=${encodeURIComponent(input)}`;
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: "text/event-stream" };
    const request = get(address, { headers, agent: false }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`the stream was refused: ${response.statusCode}`));
      response.once("data", () => resolve(() => request.destroy()));
      // It ends when it is let go of.
      response.on("error", () => undefined);
      response.resume();
    });
    request.on("error", reject);
  });
}

function unitOf({ units }: Strategy, at: number): Strategy["units"][number]["id"] {
  const unit = units[at % units.length];
  if (unit === undefined) throw new Error("the strategy has no units");
  return unit.id;
}

/** Goes through the cells of the open round that are this editor's alone. */
function saveOwnCells({ client }: SignedIn, strategy: Strategy, at: number): Save {
  const period = strategy.reportingPeriods[0]?.period;
  const unit = unitOf(strategy, at);
  const ofUnit = strategy.elements
    .filter(({ leads }) => leads.some((lead) => lead.unit === unit))
    .flatMap(({ stages }) => stages.flatMap(({ id, cells }) => cells.map((cell) => ({ ...cell, stage: id }))))
    .filter((cell) => cell.period === period);
  // Those who share an office share its cells out between them.
  const sharers = Math.ceil(EDITORS / strategy.units.length);
  const share = Math.floor(at / strategy.units.length);
  const own = ofUnit.filter((_, place) => place % sharers === share);
  const values = new Map<string, string | null>(own.map(({ stage, actual }) => [stage, actual]));
  let saved = 0;
  return async () => {
    const cell = own[saved % own.length];
    if (cell === undefined) throw new Error(`${unit} has no cells of ${period}`);
    saved += 1;
    const is = `${saved % 10}.${at}${saved}5`;
    const edit = { kind: "stage-cell", stage: cell.stage, period, share: "actual" };
    const answer = await client.edits.save.mutate({
      organisation: strategy.organisation.id,
      strategy: strategy.id,
      edits: [stageCellEditSchema.parse({ ...edit, was: values.get(cell.stage) ?? null, is })],
      client: `tab-${at}`,
    });
    if (!answer.ok) throw new Error("a cell that is one editor's alone met another");
    values.set(cell.stage, is);
  };
}

async function timesOfBareServer(file: string): Promise<readonly number[]> {
  const port = await freePort();
  const script = path.join(ROOT, "tooling/workshop/src/bench/bare-saving.ts");
  const server = await startServer([script, String(port), file], {}, port, "/");
  try {
    const body = JSON.stringify({ stage: "e1.1", period: "2023", share: "actual", was: "25", is: "7.15" });
    const save: Save = async () => {
      const answer = await fetch(server.origin, { method: "POST", body });
      await answer.text();
    };
    const saves = Array.from({ length: EDITORS }, () => save);
    await timeSaves(saves, WARM_UP_SECONDS);
    return await timeSaves(saves, SECONDS);
  } finally {
    await server.stop();
  }
}

/** Milliseconds of each save, everybody saving and thinking in turn for so long. */
async function timeSaves(saves: readonly Save[], seconds: number): Promise<readonly number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const work = async (save: Save): Promise<void> => {
    // They don't begin at the same moment.
    await think(0);
    while (performance.now() < until) {
      const start = performance.now();
      await save();
      times.push(performance.now() - start);
      await think(THINKING_MS.least);
    }
  };
  await Promise.all(saves.map(work));
  return times;
}

function think(least: number): Promise<void> {
  const milliseconds = least + Math.random() * (THINKING_MS.most - least);
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
