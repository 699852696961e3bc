/** The program: decides between the dashboard, text and JSON before anything is drawn. */
import tty from "node:tty";
import v8 from "node:v8";

import { languageOf, readArguments, type Request } from "./command-line/arguments.ts";
import type { HouseCommand } from "./command-line/commands.ts";
import { print, type Printing } from "./command-line/print.ts";
import { describeProblem, exitOf } from "./command-line/problem.ts";
import { viewFor, viewStrategies } from "./command-line/run-command.ts";
import { listProfiles, signIn, signOut } from "./command-line/run-profiles.ts";
import { usageText } from "./command-line/usage.ts";
import { createWording, type Wording } from "./drawing/wording.ts";
import { chooseStrategy, openBeside, openHouse, type OpenHouse } from "./sources/open-house.ts";
import { depthOfBits, groundOf, NO_COLOUR, type Palette } from "./theme.ts";

/** What is typed while the program is still being loaded; the launcher holds it. */
export interface HeldKeys {
  /** Whoever reads next is given them first. */
  readonly handOn: () => void;
  /** The terminal goes on as any program finds it. */
  readonly letGo: () => void;
}

/** Runs the command line of this process and ends it with its exit code. `keys` null: nobody types. */
export async function main(keys: HeldKeys | null = null): Promise<void> {
  endQuietlyWithoutReader();
  const words = process.argv.slice(2);
  let isAscii = false;
  try {
    const request = readArguments(words, process.env);
    if (!isForScreen(request)) keys?.letGo();
    isAscii = request.isAscii;
    const wording = createWording(request.language, isAscii);
    if (request.isHelp) await write(usageText(wording));
    else await serve(request, wording, keys);
    process.exitCode = 0;
  } catch (problem) {
    const { texts } = createWording(languageOf(words, process.env), isAscii);
    process.stderr.write(`miara-terminal: ${describeProblem(problem, texts)}\n`);
    if (process.env["MIARA_DEBUG"] === "1" && problem instanceof Error)
      process.stderr.write(`${problem.stack ?? ""}\n`);
    process.exit(exitOf(problem));
  }
}

async function serve(request: Request, wording: Wording, keys: HeldKeys | null): Promise<void> {
  const { command } = request;
  const conversation = { wording, environment: process.env, input: process.stdin, tell };
  switch (command?.name) {
    case "sign-in":
      return signIn(request, conversation);
    case "sign-out":
      return signOut(request, conversation);
    case "profiles": {
      const listed = await listProfiles(command.use, conversation);
      if (listed !== null) await write(print(listed, printingFor(request, wording)));
      return;
    }
    default:
      return serveHouse(command, request, wording, keys);
  }
}

async function serveHouse(
  command: HouseCommand | null,
  request: Request,
  wording: Wording,
  keys: HeldKeys | null,
): Promise<void> {
  const opened = await openHouse(request, { wording, environment: process.env, tell });
  stopOnSignals(opened, command?.name === "watch" ? 0 : EXIT_OF_SIGNAL.SIGINT);
  const { house, publicNow } = opened;
  const toldOfAccount = isForScreen(request) ? null : tellOfAccount(publicNow);
  const asOf = request.asOf ?? undefined;
  const printing = printingFor(request, wording);
  try {
    switch (command?.name) {
      case "watch": {
        const { runWatch } = await import("./command-line/run-watch.ts");
        return await runWatch({ house, strategy: request.strategy, asOf, printing, write, tell });
      }
      case "strategies":
        return await write(print(viewStrategies(await house.list(), wording), printing));
      default: {
        if (isForScreen(request)) {
          keepHeapSmall();
          const { startDashboard } = await import("./dashboard/start-dashboard.tsx");
          const { palette } = printing;
          const handOnKeys = (): void => keys?.handOn();
          return await startDashboard({ request, wording, house, palette, publicNow, handOnKeys });
        }
        const source = await chooseStrategy(house, request.strategy);
        const openOther = (called: string) => openBeside(called, request, house, wording);
        const view = await viewFor(command ?? { name: "tree" }, { source, asOf, openOther }, printing);
        await write(print(view, printing));
      }
    }
  } finally {
    // What could not be seen on account of it is told after it.
    await (toldOfAccount ?? tellOfAccount(publicNow));
    opened.close();
  }
}

function printingFor(request: Request, wording: Wording): Printing {
  const isUsual = request.output === "usual";
  return {
    wording,
    output: request.output,
    palette: isUsual ? paletteFor(request) : NO_COLOUR,
    width: isUsual && process.stdout.isTTY ? process.stdout.columns : null,
  };
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * A dashboard stays open for hours: so set, it takes two thirds of the memory. What frames leave behind is collected in
 * a small room that stays small, and the heap grows by little between two collections; `npm run bench -- terminal` says
 * what it comes to. (`--optimize-for-size` takes as little, and a sixth more time for each key.)
 */
function keepHeapSmall(): void {
  v8.setFlagsFromString("--semi-space-growth-factor=1");
  v8.setFlagsFromString("--heap-growing-percent=60");
}

/** A token that the server knows no more shows no more than the public sees. */
async function tellOfAccount(publicNow: OpenHouse["publicNow"]): Promise<void> {
  const said = await publicNow();
  if (said !== null) tell(said);
}

function isForScreen({ command, output, isHelp }: Request): boolean {
  return command === null && output === "usual" && !isHelp && hasScreen();
}

/** Both ends are a terminal that can place its cursor: only then is there anything to draw a dashboard on. */
function hasScreen(): boolean {
  return process.stdout.isTTY && process.stdin.isTTY && process.env["TERM"] !== "dumb";
}

function paletteFor(request: Request): Palette {
  const forced = process.env["FORCE_COLOR"];
  const isAsked = forced !== undefined && forced !== "0" && forced !== "false";
  if (!request.hasColour || (!process.stdout.isTTY && !isAsked)) return NO_COLOUR;
  const bits = tty.WriteStream.prototype.getColorDepth.call(process.stdout, process.env);
  return { depth: depthOfBits(bits), ground: groundOf(process.env) };
}

async function write(text: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  process.stdout.write(text, () => {
    resolve(undefined);
  });
  await promise;
}

/** Whoever read our output has enough, as `head` does: that is no failure. */
function endQuietlyWithoutReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

const EXIT_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** `exit` handlers run: the terminal is restored, and what was started for the command is stopped. */
function stopOnSignals(opened: OpenHouse, exitOfInterrupt: number): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      opened.close();
      process.exit(signal === "SIGINT" ? exitOfInterrupt : EXIT_OF_SIGNAL[signal]);
    });
}
