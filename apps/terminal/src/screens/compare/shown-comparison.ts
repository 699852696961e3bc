/** A comparison in each of its forms: rows to choose from, a document, what is written to a file. */
import type { Document } from "../../drawing/document.ts";
import type { Wording } from "../../drawing/wording.ts";
import { comparisonCsv, differenceCsv } from "../../tables/comparison-table.ts";
import type { Table } from "../../tables/csv.ts";
import { strategiesBesideCsv } from "../../tables/strategies-beside-table.ts";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { rowsOfDifference, rowsOfStrategies, type ComparedRow } from "../../views/compared-rows.ts";
import { differenceDocument, sidesOf } from "../../views/comparison-document.ts";
import { strategiesBeside } from "../../views/strategies-beside.ts";
import type { Comparison } from "./use-comparison.ts";

export function rowsOf(view: Comparison): readonly ComparedRow[] {
  switch (view.kind) {
    case "periods":
      return rowsOfDifference(view.comparison);
    case "moments":
      return rowsOfDifference(view.difference);
    case "strategies":
      return rowsOfStrategies(view.two.beside);
    case "none":
      return [];
  }
}

export function documentOf(
  view: Comparison,
  rows: readonly ComparedRow[],
  wording: Wording,
  width: number,
): Document {
  switch (view.kind) {
    case "periods": {
      const isSame = view.comparison.elements.length === 0;
      return differenceDocument({ rows, sides: sidesOf(view.comparison, wording), isSame }, wording, width);
    }
    case "moments": {
      const { sides, difference } = view;
      return differenceDocument({ rows, sides, isSame: difference.elements.length === 0 }, wording, width);
    }
    case "strategies":
      return strategiesBeside(view.two, rows, wording, width);
    case "none":
      return waitingDocument(null, wording, width, wording.t(`terminal:compare/${view.why}`));
  }
}

/** Null where there is nothing on the other side. */
export function exportOf(view: Comparison): object | null {
  switch (view.kind) {
    case "periods":
      return view.comparison;
    case "moments":
      return view.answer;
    case "strategies":
      return view.two.beside;
    case "none":
      return null;
  }
}

export function tableOf(view: Comparison, wording: Wording): (() => Table) | null {
  switch (view.kind) {
    case "periods":
      return () => comparisonCsv(view.comparison, wording);
    case "moments":
      return () => differenceCsv(view.difference, view.sides, wording);
    case "strategies":
      return () => strategiesBesideCsv(view.two.beside, wording);
    case "none":
      return null;
  }
}
