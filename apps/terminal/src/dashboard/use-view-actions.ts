/** What the keys do that work the same on every screen with figures. */
import type { ElementId } from "@miara/domain/ids";
import { useCallback } from "react";

import { callerFolder } from "../command-line/caller-folder.ts";
import type { ScreenName } from "../keys.ts";
import type { Desk } from "./desk.ts";
import { exportView } from "./export-view.ts";
import { openPage } from "./open-page.ts";
import { TOP } from "./place.ts";

export interface ViewActions {
  readonly asOf: () => void;
  readonly findings: () => void;
  readonly export: () => void;
  readonly browser: () => void;
  readonly refresh: () => void;
  readonly help: () => void;
  readonly quit: () => void;
}

export interface Viewed {
  readonly screen: ScreenName;
  /** The element that the screen is about; null: the strategy. */
  readonly element: ElementId | null;
  /** What `export` writes; null while it is still being loaded. */
  readonly view: object | null;
  /** The name of the file that it writes, without what is added to make it new. */
  readonly fileName: string;
}

export function useViewActions(desk: Desk, viewed: Viewed): ViewActions {
  const { t } = desk.wording;
  const writeFile = useCallback(async (): Promise<void> => {
    if (viewed.view === null) {
      desk.say(t("terminal:notice/nothingYet"));
      return;
    }
    const written = await exportView(viewed.view, viewed.fileName, callerFolder(process.env));
    desk.say(
      t(written.reason === null ? "terminal:notice/written" : "terminal:notice/notWritten", { ...written }),
    );
  }, [desk, t, viewed.view, viewed.fileName]);

  const browse = async (): Promise<void> => {
    const address = desk.source.page(viewed.element, desk.asOf);
    if (address === null) {
      desk.say(t("terminal:notice/noPage"));
      return;
    }
    const isOpen = await openPage(address);
    desk.say(t(isOpen ? "terminal:notice/opened" : "terminal:notice/notOpened", { address }));
  };

  const refresh = async (): Promise<void> => {
    const problem = await desk.refresh();
    if (problem === null) desk.say(t("terminal:notice/refreshed"));
    else desk.sayProblem(problem);
  };

  return {
    asOf: () => {
      const { periods, asOf } = desk.tree.strategy;
      if (periods.length === 0) desk.say(t("terminal:notice/noPeriods"));
      else {
        const row = Math.max(
          0,
          periods.findIndex((period) => period.label === asOf),
        );
        desk.open({ screen: "as-of", spot: { row, top: row } });
      }
    },
    findings: () => {
      desk.open({ screen: "findings", spot: TOP });
    },
    export: () => void writeFile(),
    browser: () => void browse(),
    refresh: () => void refresh(),
    help: () => {
      desk.open({ screen: "help", spot: TOP, of: viewed.screen });
    },
    quit: desk.quit,
  };
}
