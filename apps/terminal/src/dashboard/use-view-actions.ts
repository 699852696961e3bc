/** What the keys do that work the same on every screen with figures. */
import type { ElementId } from "@miara/domain/ids";
import { useCallback } from "react";

import { callerFolder } from "../command-line/caller-folder.ts";
import type { ScreenName } from "../keys.ts";
import { writeCsv, type Table } from "../tables/csv.ts";
import type { Desk } from "./desk.ts";
import { exportText, type Extension } from "./export-view.ts";
import { openPage } from "./open-page.ts";
import { TOP } from "./place.ts";

export interface ViewActions {
  readonly asOf: () => void;
  readonly findings: () => void;
  readonly indicators: () => void;
  readonly compare: () => void;
  readonly whatIf: () => void;
  readonly round: () => void;
  readonly history: () => void;
  readonly copy: () => void;
  readonly export: () => void;
  readonly exportTable: () => void;
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
  /** The same as a table, for a spreadsheet. */
  readonly table: (() => Table) | null;
  /** The figure that is put on the clipboard; null where the chosen row has none. */
  readonly figure: string | null;
  /** The name of the file that it writes, without what is added to make it new. */
  readonly fileName: string;
}

export function useViewActions(desk: Desk, viewed: Viewed): ViewActions {
  const { t, language } = desk.wording;
  const { view, table, figure, fileName, element } = viewed;
  const write = useCallback(
    async (text: (() => string) | null, extension: Extension): Promise<void> => {
      if (text === null) {
        desk.say(t("terminal:notice/nothingYet"));
        return;
      }
      const written = await exportText(text(), fileName, extension, callerFolder(process.env));
      desk.say(
        t(written.reason === null ? "terminal:notice/written" : "terminal:notice/notWritten", { ...written }),
      );
    },
    [desk, t, fileName],
  );

  const browse = async (): Promise<void> => {
    const address = desk.source.page(element, desk.asOf);
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
      desk.open({ screen: "findings", spot: TOP, filter: "", sort: "severity" });
    },
    indicators: () => {
      desk.open({ screen: "indicators", spot: TOP, filter: "", sort: "plan", element });
    },
    compare: () => {
      desk.open({ screen: "compare", spot: TOP, mode: "periods", steps: 1, filter: "", sort: "plan" });
    },
    whatIf: () => {
      desk.open({ screen: "what-if", spot: TOP, element });
    },
    round: () => {
      desk.open({ screen: "round", spot: TOP, period: null });
    },
    history: () => {
      if (desk.source.log === null) desk.say(t("terminal:notice/noHistory"));
      else desk.open({ screen: "history", spot: TOP, element });
    },
    copy: () => {
      if (figure === null) desk.say(t("terminal:notice/noFigure"));
      else desk.copy(figure);
    },
    export: () => void write(view === null ? null : () => `${JSON.stringify(view, null, 2)}\n`, "json"),
    exportTable: () => {
      if (view !== null && table === null) desk.say(t("terminal:notice/noTable"));
      // A Polish spreadsheet opens the one form, others the other.
      else
        void write(
          table === null ? null : () => writeCsv(table(), language === "pl" ? "csv-for-excel" : "csv"),
          "csv",
        );
    },
    browser: () => void browse(),
    refresh: () => void refresh(),
    help: () => {
      desk.open({ screen: "help", spot: TOP, of: viewed.screen });
    },
    quit: desk.quit,
  };
}
