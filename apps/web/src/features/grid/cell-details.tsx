/** What is known of the active cell, under the grid: the reason why it is locked, its note, who entered it, what met. */
import type { Finding } from "@miara/domain/finding";
import type { Period } from "@miara/domain/period";
import type { Stage } from "@miara/domain/stage";
import { describe } from "@miara/messages/describe";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { StrategyReference } from "../../edits/use-strategy-editing.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import type { CellMark } from "./cell-mark.ts";
import { placesOf, type Figure, type FigureCell, type GridRow, type Share } from "./grid-row.ts";
import { rejectionInWords } from "./rejection-in-words.ts";
import { RowName } from "./row-head.tsx";
import { figureInWords } from "./shown-figure.tsx";

interface CellDetailsProps {
  readonly id: string;
  readonly reference: StrategyReference;
  readonly row: GridRow;
  /** Null: the row's total. */
  readonly cell: FigureCell | null;
  readonly period: Period | null;
  readonly mark: CellMark | null;
  readonly findings: readonly Finding[];
}

export function CellDetails(props: CellDetailsProps): ReactNode {
  const { id, row, cell, period, mark, findings } = props;
  const words = useTexts();
  const { t, texts, formats } = words;
  // What somebody entered is told whole here; what is computed may have no end.
  const inFull = (figure: Figure): string =>
    figureInWords(figure, figure.kind === "derived" ? placesOf(row) : null, words);
  return (
    <div className="grid-details">
      <p className="font-semibold">
        <RowName row={row} />, {period === null ? t("admin:grid/total") : formats.period(period)}
        {cell === null ? null : `: ${inFull(cell.figure)}`}
      </p>
      <div id={id}>
        {mark?.kind === "failed" ? <p className="field-error">{mark.why}</p> : null}
        {mark?.kind === "conflict" ? <p>{t("admin:conflict/title", { count: 1 })}</p> : null}
        {cell === null || cell.lock === null ? null : <p>{rejectionInWords(cell.lock, words)}</p>}
        {cell?.isRestatement === true ? <p>{t("admin:grid/restating")}</p> : null}
        {cell === null || row.about.kind !== "stage" ? null : (
          <OtherShare period={cell.period} share={row.about.share} stage={row.about.stage} />
        )}
        {cell === null || cell.before === null ? null : (
          <p className="text-muted">{t("admin:grid/before", { value: inFull(cell.before) })}</p>
        )}
        {cell?.note == null ? null : (
          <p>
            {t("admin:grid/note")}: <Verbatim>{cell.note}</Verbatim>
          </p>
        )}
        {cell?.raw == null ? null : (
          <p className="text-muted">
            {t("admin:grid/raw")}: <Verbatim>{cell.raw}</Verbatim>
          </p>
        )}
        {findings.map((finding) => (
          <p key={finding.code}>{describe(texts, finding)}</p>
        ))}
        {cell?.entry == null ? null : (
          <p className="text-muted">
            {t("admin:grid/entered", { by: cell.entry.by, day: formats.date(cell.entry.at) })}
          </p>
        )}
      </div>
      {cell === null ? null : <CellHistory cell={cell} reference={props.reference} row={row} />}
    </div>
  );
}

interface CellHistoryProps {
  readonly reference: StrategyReference;
  readonly row: GridRow;
  readonly cell: FigureCell;
}

/** Leads to all that was ever entered in the cell. */
function CellHistory({ reference, row, cell }: CellHistoryProps): ReactNode {
  const { t } = useTexts();
  const place = placeInLog(row, cell);
  return place === null ? null : (
    <p>
      <Link
        params={reference}
        search={{ element: row.element.id, path: place }}
        to="/-/strategies/$organisation/$strategy/history"
      >
        {t("admin:grid/history")}
      </Link>
    </p>
  );
}

/** As the log of changes names the place: its parts between slashes. */
function placeInLog({ about }: GridRow, { period }: FigureCell): string | null {
  if (about.kind === "sum") return null;
  const parts =
    about.kind === "stage"
      ? ["stages", about.stage.id, "cells", period]
      : ["indicators", about.indicator.id, "observations", period];
  return parts.map(encodeURIComponent).join("/");
}

interface OtherShareProps {
  readonly stage: Stage;
  readonly share: Share;
  readonly period: string;
}

/** The plan beside what was done, and the other way round. */
function OtherShare({ stage, share, period }: OtherShareProps): ReactNode {
  const words = useTexts();
  const other = share === "actual" ? "planned" : "actual";
  const value = stage.cells.find((cell) => cell.period === period)?.[other] ?? null;
  return (
    <p className="text-muted">
      {words.t(`admin:grid/share/${other}`)}: {figureInWords({ kind: "share", value }, null, words)}
    </p>
  );
}
