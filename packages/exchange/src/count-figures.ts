/**
 * Counts the figures of pages and looks for each in what was imported: nothing that a page says in digits may be lost.
 *
 * A figure is a run of digits. It is accounted for where the strategy holds it in what came from that line (a name, a
 * source, a cell as written, a weight, a printed percentage, a sum of money) or where a finding of that line quotes it.
 * The row kept beside an indicator does not count: the figures have to be in its parts.
 */
import type { Element } from "@miara/domain/element";
import type { Strategy } from "@miara/domain/strategy";

import { decodeFile } from "./file/decode-file.ts";
import type { Sources } from "./import-result.ts";
import { readLines, type Line } from "./page/page-lines.ts";
import type { SourceFile } from "./source-file.ts";

export interface FigureCount {
  readonly figures: number;
  readonly missing: readonly { readonly file: string; readonly line: number; readonly figure: string }[];
}

export function countFigures(
  files: readonly SourceFile[],
  strategy: Strategy,
  sources: Sources,
): FigureCount {
  const accounts = new Accounts(strategy, sources);
  const missing: FigureCount["missing"][number][] = [];
  let figures = 0;
  for (const file of files) {
    const decoded = decodeFile(file);
    if (!decoded.ok) continue;
    for (const line of readLines(decoded.text)) {
      const found = figuresOf(line.text);
      figures += found.length;
      for (const figure of accounts.missingOf(file.name, line, found))
        missing.push({ file: file.name, line: line.number, figure });
    }
  }
  return { figures, missing };
}

class Accounts {
  readonly #strategy: Strategy;
  readonly #sources: Sources;
  readonly #units: ReadonlyMap<string, string>;
  readonly #periods: ReadonlySet<string>;
  /** Figures of indicators and stages, and those that findings quote, by file and line. */
  readonly #byPlace = new Map<string, string[]>();

  constructor(strategy: Strategy, sources: Sources) {
    this.#strategy = strategy;
    this.#sources = sources;
    this.#units = new Map(strategy.units.map((unit) => [unit.id, unit.name]));
    this.#periods = new Set(
      [
        ...strategy.periods.map((period) => period.label),
        ...strategy.elements.flatMap((element) =>
          element.indicators.flatMap((indicator) => indicator.observations.map((seen) => seen.period)),
        ),
      ].flatMap(figuresOf),
    );
    for (const element of strategy.elements) this.#addRows(element);
    for (const finding of strategy.importFindings) {
      const quoted = Object.entries(finding.params)
        .filter(([key]) => key !== "row" || (finding.indicator === null && finding.stage === null))
        .map(([, value]) => String(value));
      if (finding.at !== null) this.#add(finding.at.file, finding.at.line, quoted);
    }
  }

  /** The figures of a line that none of the readings it may have accounts for. */
  missingOf(file: string, line: Line, figures: readonly string[]): readonly string[] {
    const isKnown = line.text === this.#strategy.title;
    if (isKnown || figures.every((figure) => this.#periods.has(figure))) return [];
    const atPlace = this.#byPlace.get(placeKey(file, line.number)) ?? [];
    const readings = [atPlace, ...this.#elementsOn(file, line).map((texts) => [...texts, ...atPlace])];
    const left = readings.map((reading) => without(figures, reading));
    return left.toSorted((a, b) => a.length - b.length)[0] ?? figures;
  }

  #addRows(element: Element): void {
    for (const stage of element.stages) {
      const place = this.#sources.get(stage.id);
      const raws = stage.cells.map((cell) => cell.raw ?? "");
      if (place !== undefined) this.#add(place.file, place.line, [stage.number ?? "", stage.title, ...raws]);
    }
    for (const { asWritten, name, source, observations } of element.indicators) {
      if (asWritten === null) continue;
      const raws = observations.map((observation) => observation.raw ?? "");
      const years = observations.length === 1 ? observations.map((observation) => observation.period) : [];
      this.#add(asWritten.file, asWritten.line, [name, source ?? "", ...raws, ...years]);
    }
  }

  #add(file: string, line: number, texts: readonly string[]): void {
    const key = placeKey(file, line);
    this.#byPlace.set(key, [...(this.#byPlace.get(key) ?? []), ...texts.flatMap(figuresOf)]);
  }

  /** What the line may say of an element that it names, totals, or describes. */
  #elementsOn(file: string, line: Line): readonly (readonly string[])[] {
    return this.#strategy.elements.flatMap((element) => {
      const leads = element.leads.map((lead) => this.#units.get(lead.unit) ?? "");
      const named = [
        element.number ?? "",
        element.title,
        ...leads,
        element.weight ?? "",
        element.manualProgress?.value ?? "",
      ];
      const texts = [
        ...leads,
        element.addressees,
        element.rationale,
        element.description,
        element.totalCost?.text,
        ...element.budgetLines.flatMap((budget) => [budget.source, budget.money?.text]),
        ...element.partners.flatMap((partner) => [partner.name, partner.scope]),
      ].flatMap((text) => text ?? []);
      const isNamed = line.text.includes(element.title);
      const isTotal = element.manualProgress?.reason === `${file}:${line.number}`;
      const isOwn = this.#sources.get(element.id)?.file === file;
      return [
        ...(isNamed || isTotal ? [named.flatMap(figuresOf)] : []),
        ...(isOwn ? [texts.flatMap(figuresOf)] : []),
      ];
    });
  }
}

function without(figures: readonly string[], accounted: readonly string[]): readonly string[] {
  const left = [...accounted];
  return figures.filter((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function figuresOf(text: string): readonly string[] {
  return text.match(/\d+/gu) ?? [];
}

function placeKey(file: string, line: number): string {
  return `${file}\n${line}`;
}
