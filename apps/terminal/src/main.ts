/** The program: decides between the dashboard, text and JSON before anything is drawn. */
import tty from "node:tty";

import { languageOf, readArguments, type Request } from "./command-line/arguments.ts";
import { describeProblem, exitOf } from "./command-line/problem.ts";
import { runCommand } from "./command-line/run-command.ts";
import { usageText } from "./command-line/usage.ts";
import { createWording, type Wording } from "./drawing/wording.ts";
import { chooseStrategy, openHouse, type OpenHouse } from "./sources/open-house.ts";
import { depthOfBits, groundOf, NO_COLOUR, type Palette } from "./theme.ts";

/** Runs the command line of this process and ends it with its exit code. */
export async function main(): Promise<void> {
  endQuietlyWithoutReader();
  const words = process.argv.slice(2);
  let isAscii = false;
  try {
    const request = readArguments(words, process.env);
    isAscii = request.isAscii;
    const wording = createWording(request.language, isAscii);
    if (request.isHelp) await write(usageText(wording));
    else await serve(request, wording);
    process.exitCode = 0;
  } catch (problem) {
    const { texts } = createWording(languageOf(words, process.env), isAscii);
    process.stderr.write(`miara-terminal: ${describeProblem(problem, texts)}\n`);
    if (process.env["MIARA_DEBUG"] === "1" && problem instanceof Error)
      process.stderr.write(`${problem.stack ?? ""}\n`);
    process.exit(exitOf(problem));
  }
}

async function serve(request: Request, wording: Wording): Promise<void> {
  const opened = await openHouse(request, wording, (text) => process.stderr.write(`${text}\n`));
  stopOnSignals(opened);
  try {
    if (request.command === null && request.output === "usual" && hasScreen()) {
      const { startDashboard } = await import("./dashboard/start-dashboard.tsx");
      await startDashboard({ request, wording, house: opened.house, palette: paletteFor(request) });
    } else {
      const source = await chooseStrategy(opened.house, request.strategy);
      const printed = await runCommand(
        request.command ?? { name: "tree" },
        source,
        request.asOf ?? undefined,
        {
          wording,
          palette: request.output === "usual" ? paletteFor(request) : NO_COLOUR,
          isJson: request.output === "json",
          width: request.output === "usual" && process.stdout.isTTY ? process.stdout.columns : null,
        },
      );
      await write(printed);
    }
  } finally {
    opened.close();
  }
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
function stopOnSignals(opened: OpenHouse): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      opened.close();
      process.exit(EXIT_OF_SIGNAL[signal]);
    });
}
