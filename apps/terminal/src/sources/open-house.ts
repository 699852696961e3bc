/** Which source is asked: the one named, else the server that runs here, else one started for this command. */
import type { Language } from "@miara/domain/text";

import { describeProblem, TerminalProblem } from "../command-line/problem.ts";
import type { Wording } from "../drawing/wording.ts";
import { ServerHouse } from "./server-house.ts";
import type { SourceHouse, StrategyChoice, StrategySource } from "./source.ts";

export const USUAL_ADDRESS = "http://127.0.0.1:4600";
const PATIENCE_MS = 1500;

export interface HouseOptions {
  readonly server: string | null;
  readonly file: string | null;
}

export interface OpenHouse {
  readonly house: SourceHouse;
  /** Ends what was started for it. */
  close(): void;
}

/** `tell` is given what the user should know: that a server had to be started. */
export async function openHouse(
  options: HouseOptions,
  wording: Wording,
  tell: (text: string) => void,
): Promise<OpenHouse> {
  const { language, t } = wording;
  if (options.file !== null) return { house: await openFile(options.file, wording), close: nothing };
  if (options.server !== null) return atAddress(options.server, language);
  if (await isAnswering(USUAL_ADDRESS)) return atAddress(USUAL_ADDRESS, language);
  tell(t("terminal:source/startingServer", { address: USUAL_ADDRESS }));
  const { startPrivateServer } = await import("./private-server.ts");
  const server = await startPrivateServer(USUAL_ADDRESS);
  return {
    house: new ServerHouse({ address: server.address, language }),
    close: () => {
      server.stop();
    },
  };
}

/** The strategy that was asked for as `organisation/strategy`; without asking, the only one. */
export async function chooseStrategy(house: SourceHouse, asked: string | null): Promise<StrategySource> {
  const choices = await house.list();
  const [only, ...others] = choices;
  if (only === undefined) throw new TerminalProblem("no-strategy", { where: house.where });
  const listed = choices.map(referTo).join(", ");
  if (asked === null) {
    if (others.length > 0) throw new TerminalProblem("which-strategy", { choices: listed }, 2);
    return house.open(only);
  }
  const found = choices.find((choice) => referTo(choice) === asked);
  if (found === undefined)
    throw new TerminalProblem("unknown-strategy", { strategy: asked, where: house.where, choices: listed });
  return house.open(found);
}

export function referTo(choice: StrategyChoice): string {
  return `${choice.organisation.id}/${choice.id}`;
}

async function openFile(file: string, wording: Wording): Promise<SourceHouse> {
  const { FileHouse } = await import("./file-house.ts");
  return new FileHouse({
    file,
    describe: ({ problem, line }) => {
      const said = describeProblem(problem, wording.texts);
      return line === null ? said : wording.t("terminal:source/atLine", { line, said });
    },
    now: () => new Date(),
  });
}

function atAddress(address: string, language: Language): OpenHouse {
  return { house: new ServerHouse({ address, language }), close: nothing };
}

function nothing(): void {
  // Nothing was started, so nothing is to be ended.
}

async function isAnswering(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    // Whatever the reason, nobody answers there; the caller says so and does without.
    return false;
  }
}
