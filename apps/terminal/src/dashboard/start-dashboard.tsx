/** Opens the dashboard on the terminal of this process, and gives the terminal back whatever happens. */
import { render } from "ink";

import type { Request } from "../command-line/arguments.ts";
import { spokenSymbols } from "../drawing/symbols.ts";
import type { Wording } from "../drawing/wording.ts";
import { chooseStrategy } from "../sources/open-house.ts";
import type { SourceHouse } from "../sources/source.ts";
import type { Palette } from "../theme.ts";
import { stopForShell } from "./stop-for-shell.ts";
import { StrategySwitch } from "./strategy-switch.tsx";
import { REFRESH_MS } from "./use-live-tree.ts";
import { wheelKeys } from "./wheel-keys.ts";

export interface DashboardStart {
  readonly request: Request;
  readonly wording: Wording;
  readonly house: SourceHouse;
  readonly palette: Palette;
  /** In words that it is asked as the public though there is a token; null: it is not. */
  readonly publicNow: () => Promise<string | null>;
  /** What was typed until now comes before what is typed from now on. */
  readonly handOnKeys: () => void;
}

/** A key that is held down repeats about thirty times a second; each is to be seen. */
const FRAMES_A_SECOND = 60;

/** Ends when the user leaves. Problems before the first frame are thrown: nothing was drawn yet. */
export async function startDashboard({
  request,
  wording: drawn,
  house,
  palette,
  publicNow,
  handOnKeys,
}: DashboardStart): Promise<void> {
  // Ink asks the same variable.
  const isSpoken = process.env["INK_SCREEN_READER"] === "true";
  const wording = isSpoken ? { ...drawn, symbols: spokenSymbols(drawn.symbols) } : drawn;
  const choices = await house.list();
  const [first] = choices;
  const asksStrategy = request.strategy === null && choices.length > 1;
  const source =
    asksStrategy && first !== undefined ? house.open(first) : await chooseStrategy(house, request.strategy);
  const asOf = request.asOf ?? undefined;
  const opened = { source, asOf, tree: await source.tree(asOf) };

  const wheel = wheelKeys(process.stdout);
  wheel.enter();
  process.once("exit", wheel.leave);
  handOnKeys();
  const screen = render(
    <StrategySwitch
      house={house}
      choices={choices}
      opened={opened}
      asksStrategy={asksStrategy}
      wording={wording}
      palette={palette}
      refreshMs={REFRESH_MS}
      publicNow={publicNow}
      stop={() => stopForShell(wheel)}
    />,
    {
      alternateScreen: true,
      incrementalRendering: true,
      interactive: true,
      patchConsole: true,
      maxFps: FRAMES_A_SECOND,
    },
  );
  // A crash has to leave the screen first, or its words would be lost with it.
  const leave = (error: unknown): void => {
    screen.unmount();
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  };
  process.once("uncaughtException", leave);
  process.once("unhandledRejection", leave);
  await screen.waitUntilExit();
  wheel.leave();
  process.off("exit", wheel.leave);
  process.off("uncaughtException", leave);
  process.off("unhandledRejection", leave);
}
