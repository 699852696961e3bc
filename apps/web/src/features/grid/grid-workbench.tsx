/** The grid with all around it: what it shows, what a paste would do, what is known of the active cell. */
import { useBlocker } from "@tanstack/react-router";
import { useId, useRef, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { StrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import { CellDetails } from "./cell-details.tsx";
import { EmptyGrid } from "./empty-grid.tsx";
import { FigureGrid } from "./figure-grid.tsx";
import { focusCell } from "./focus-cell.ts";
import type { GridChoice } from "./grid-choice.ts";
import { GridControls } from "./grid-controls.tsx";
import type { GridDeeds } from "./grid-deeds.ts";
import { KeyList } from "./key-list.tsx";
import { PlanPreview } from "./plan-preview.tsx";
import { rejectionInWords } from "./rejection-in-words.ts";
import { within, type Place, type Selection } from "./selection.ts";
import { useCellFindings } from "./use-cell-findings.ts";
import { useCellMarks } from "./use-cell-marks.ts";
import { useEntering } from "./use-entering.ts";
import { useGridRows } from "./use-grid-rows.ts";

import "./grid.css";
import { whereToBegin } from "./where-to-begin.ts";

interface GridWorkbenchProps {
  readonly editing: StrategyEditing;
  readonly choice: GridChoice;
  readonly choose: (choice: GridChoice) => void;
}

export function GridWorkbench({ editing, choice, choose }: GridWorkbenchProps): ReactNode {
  const words = useTexts();
  const { t } = words;
  const { strategy, session, today } = editing;
  const content = useGridRows(editing, choice);
  const { rows, periods, rounds } = content;
  const [said, setSaid] = useState("");
  const [chosen, setChosen] = useState<Selection | null>(null);
  const entering = useEntering(editing, rows, setSaid);
  const { plan, drafts } = entering;
  const marks = useCellMarks(editing, drafts, plan);
  const { settled, findings } = useCellFindings(strategy, rows, today);
  const detailsId = useId();
  const box = useRef<HTMLDivElement>(null);
  useWarning(drafts.size > 0 || plan !== null);

  const hasTotal = choice.what === "stages";
  const size = { rows: rows.length, columns: periods.length + (hasTotal ? 1 : 0) };
  const selection = within(chosen ?? whereToBegin(rows, rounds), size);
  const row = rows[selection.active.row];
  const cell = row?.cells[selection.active.column] ?? null;
  const cellAt = (place: Place) => rows[place.row]?.cells[place.column];

  const deeds: GridDeeds = {
    select: setChosen,
    enter: entering.enter,
    refuse: (place) => {
      const lock = cellAt(place)?.lock ?? "total";
      setSaid(t("admin:grid/said/notEntered", { why: rejectionInWords(lock, words) }));
    },
    takeBack: (place) => {
      const here = cellAt(place);
      const isDone = here !== undefined && entering.takeBack(here);
      if (isDone) setSaid(t("admin:grid/said/takenBack"));
      return isDone;
    },
    undo: entering.undo,
    redo: entering.redo,
    say: setSaid,
  };
  const back = (): void =>
    focusCell(box.current?.querySelector<HTMLTableElement>("table") ?? null, selection.active);

  return (
    <div ref={box}>
      <GridControls
        actor={session.actor}
        choice={choice}
        choose={choose}
        frequencies={content.frequencies}
        frequency={content.frequency}
        strategy={settled}
        today={today}
      />
      {row === undefined ? (
        <EmptyGrid choice={choice} choose={choose} hasOther={content.hasOther} />
      ) : (
        <>
          <p className="mb-2 flex flex-wrap items-center gap-2">
            <Button onClick={deeds.undo}>{t("admin:grid/undo")}</Button>
            <Button onClick={deeds.redo}>{t("admin:grid/redo")}</Button>
            <output className="min-h-5 basis-full text-sm">{said}</output>
          </p>
          {plan === null ? null : (
            <PlanPreview
              cancel={() => {
                entering.cancel();
                setTimeout(back);
              }}
              confirm={(answers, reason) => {
                const problem = entering.confirm(answers, reason);
                if (problem === null) setTimeout(back);
                return problem;
              }}
              plan={plan}
            />
          )}
          <FigureGrid
            deeds={deeds}
            detailsId={detailsId}
            findings={findings}
            hasTotal={hasTotal}
            isPaused={plan !== null}
            label={t(`admin:grid/whats/${choice.what}`)}
            marks={marks}
            periods={periods}
            rounds={rounds}
            rows={rows}
            saysShare={choice.share === "both"}
            selection={selection}
            size={size}
          />
          {content.allRows > rows.length ? (
            <p>{t("admin:grid/onlyFirst", { shown: rows.length, all: content.allRows })}</p>
          ) : null}
          <CellDetails
            cell={cell}
            findings={cell === null ? [] : (findings.get(cell.key) ?? [])}
            id={detailsId}
            mark={cell === null ? null : (marks.get(cell.key) ?? null)}
            period={periods[selection.active.column] ?? null}
            reference={editing.reference}
            row={row}
          />
          <KeyList />
        </>
      )}
    </div>
  );
}

/** Entries that could not be saved are lost with the page: it asks before it goes. */
function useWarning(isUnsaved: boolean): void {
  const { t } = useTexts();
  useBlocker({
    disabled: !isUnsaved,
    enableBeforeUnload: isUnsaved,
    // oxlint-disable-next-line no-alert -- the browser asks the same way where the page is closed
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && !window.confirm(t("admin:grid/leave")),
  });
}
