/**
 * Which source is asked: the one named, else the server of the usual profile, else the one that runs here, else one
 * started for this command.
 */
import type { Environment } from "../command-line/environment.ts";
import { describeProblem, TerminalProblem } from "../command-line/problem.ts";
import type { Wording } from "../drawing/wording.ts";
import { chooseServer, type ServerRequest } from "../profiles/choose-server.ts";
import { ProfileStore } from "../profiles/profile-store.ts";
import { findProfile } from "../profiles/profile.ts";
import { ServerHouse } from "./server-house.ts";
import type { SourceHouse, StrategyChoice, StrategySource } from "./source.ts";

export const USUAL_ADDRESS = "http://127.0.0.1:4600";
const PATIENCE_MS = 1500;

export interface HouseRequest extends ServerRequest {
  readonly file: string | null;
}

export interface HouseSurroundings {
  readonly wording: Wording;
  readonly environment: Environment;
  /** Given what the user should know: that a server had to be started. */
  readonly tell: (text: string) => void;
}

export interface OpenHouse {
  readonly house: SourceHouse;
  /** In words that it is asked as the public though there is a token; null: it is not, or nobody knows. */
  readonly publicNow: () => Promise<string | null>;
  /** Ends what was started for it. */
  close(): void;
}

export async function openHouse(request: HouseRequest, surroundings: HouseSurroundings): Promise<OpenHouse> {
  const { wording, environment, tell } = surroundings;
  const { language, t } = wording;
  const own = { publicNow: () => Promise.resolve(null), close: nothing };
  if (request.file !== null) return { ...own, house: await openFile(request.file, wording) };
  const store = new ProfileStore(environment);
  const profiles = await store.read();
  if (profiles.wasOpenToOthers) tell(t("commands:profiles/wasOpen", { file: store.file }));
  const { server, token, profile } = chooseServer(request, profiles, environment);
  if (server !== null) {
    const house = new ServerHouse({ address: server, language, token });
    const isOfProfile = token === findProfile(profiles, profile)?.token;
    const said = isOfProfile
      ? t("commands:profiles/publicNow", { server, profile: profile ?? "" })
      : t("commands:profiles/tokenUnknown", { server });
    return { ...own, house, publicNow: async () => ((await house.hasLostAccount()) ? said : null) };
  }
  if (await isAnswering(USUAL_ADDRESS))
    return { ...own, house: new ServerHouse({ address: USUAL_ADDRESS, language, token: null }) };
  tell(t("terminal:source/startingServer", { address: USUAL_ADDRESS }));
  const { startPrivateServer } = await import("./private-server.ts");
  const started = await startPrivateServer(USUAL_ADDRESS);
  return {
    ...own,
    house: new ServerHouse({ address: started.address, language, token: null }),
    close: () => {
      started.stop();
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

/** Another strategy to hold beside one: of the same house, or another file where the one is a file. */
export async function openBeside(
  called: string,
  { file }: Pick<HouseRequest, "file">,
  house: SourceHouse,
  wording: Wording,
): Promise<StrategySource> {
  return file === null
    ? chooseStrategy(house, called)
    : chooseStrategy(await openFile(called, wording), null);
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
