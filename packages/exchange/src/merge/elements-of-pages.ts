/** The elements of a strategy while its pages are gone through one by one. */
import { blankElement } from "@miara/domain/blank-element";
import type { Decimal } from "@miara/domain/decimal";
import type { Element } from "@miara/domain/element";
import type { Finding } from "@miara/domain/finding";
import {
  elementIdSchema,
  stageIdSchema,
  unitIdSchema,
  type ElementId,
  type StageId,
  type UnitId,
} from "@miara/domain/ids";
import { readRoman } from "@miara/domain/numbering";
import type { PeriodLabel } from "@miara/domain/period";
import { readMoney } from "@miara/domain/read-money";
import type { Stage } from "@miara/domain/stage";
import type { Unit } from "@miara/domain/strategy";

import type { FindingCode } from "../import-codes.ts";
import type { SourcePlace } from "../import-result.ts";
import { findingAt, type ListedElement, type NamedElement, type ParsedPage } from "../page/parsed-page.ts";
import type { ReadRow, ReadTable } from "../row/read-rows.ts";
import { budgetOfLines } from "./budget-of-lines.ts";
import { indicatorOfRow } from "./indicator-of-row.ts";
import { slugOf } from "./organisation-name.ts";

/** An element whose parts are filled in as pages speak of them. */
type Draft = { -readonly [Key in keyof Element]: Element[Key] };

export class ElementsOfPages {
  readonly sources = new Map<ElementId | StageId, SourcePlace>();
  readonly #drafts = new Map<ElementId, Draft>();
  readonly #units = new Map<UnitId, Unit>();
  readonly #findings: Finding[] = [];
  /** Elements whose own page was read, with that page's file. */
  readonly #pageOf = new Map<ElementId, string>();
  readonly #lastPeriod: PeriodLabel | null;

  constructor(lastPeriod: PeriodLabel | null) {
    this.#lastPeriod = lastPeriod;
  }

  /** Takes all that a page says; `read` is its indicator table. */
  addPage(page: ParsedPage, { rows, findings }: ReadTable): void {
    const path = page.path.map((named, depth) => this.#named(page, named, depth));
    const own = path.at(-1);
    if (own === undefined) return;
    const before = this.#pageOf.get(own.id);
    if (before !== undefined) {
      this.#repeatedPage(page, own, before, rows);
      return;
    }
    this.#pageOf.set(own.id, page.file);
    this.sources.set(own.id, { file: page.file, line: page.path.at(-1)?.line ?? 1 });
    for (const finding of [...page.findings, ...findings])
      this.#findings.push({ ...finding, element: own.id });
    for (const listed of page.listed) this.#listed(page, own, listed);
    if (page.total !== null) this.#printed(own, page.total.value, { file: page.file, line: page.total.line });
    own.addressees = page.addressees;
    own.rationale = page.rationale;
    own.description = page.description;
    own.stages = this.#stages(page, own.id);
    own.partners = page.partners.map((partner) => ({ ...partner }));
    own.totalCost = page.cost === null ? null : readMoney(page.cost);
    own.budgetLines = budgetOfLines(page.budget);
    for (const [at, lead] of page.leads.entries())
      this.#lead(page, own, lead, {
        line: page.path.at(-1)?.line ?? 1,
        role: at === 0 ? "accountable" : "helps",
      });
    this.#indicators(page, own, rows);
  }

  /** From the top down, siblings by number. */
  elements(): Element[] {
    return [...this.#drafts.values()].toSorted((a, b) => compareNumbers(a.id, b.id));
  }

  units(): Unit[] {
    return [...this.#units.values()];
  }

  /** In the order of the files' names and lines. */
  findings(): Finding[] {
    return this.#findings.toSorted(
      (a, b) => compareText(a.at?.file ?? "", b.at?.file ?? "") || (a.at?.line ?? 0) - (b.at?.line ?? 0),
    );
  }

  #named(page: ParsedPage, named: NamedElement, depth: number): Draft {
    const parent = depth === 0 ? null : idOf(page.path.slice(0, depth).map((element) => element.number));
    const draft = this.#draft(parent, named.number, named.title, { file: page.file, line: named.line });
    if (draft.title !== named.title)
      this.#differs("title.differs", draft, { file: page.file, line: named.line }, draft.title, named.title);
    if (named.lead !== null) this.#lead(page, draft, named.lead, { line: named.line, role: "accountable" });
    return draft;
  }

  #listed(page: ParsedPage, parent: Draft, listed: ListedElement): void {
    const place = { file: page.file, line: listed.line };
    const draft = this.#draft(parent.id, listed.number, listed.title, place);
    if (draft.title !== listed.title) this.#differs("title.differs", draft, place, draft.title, listed.title);
    draft.weight = listed.weight;
    if (listed.progress !== null) this.#printed(draft, listed.progress, place);
  }

  #draft(parentId: ElementId | null, number: string, title: string, place: SourcePlace): Draft {
    const id = idOf(parentId === null ? [number] : [parentId, number]);
    const known = this.#drafts.get(id);
    if (known !== undefined) return known;
    const draft: Draft = {
      id,
      parentId,
      level: parentId === null ? 0 : parentId.split(".").length,
      number,
      title,
      ...blankElement(),
    };
    this.#drafts.set(id, draft);
    this.sources.set(id, place);
    return draft;
  }

  /** A percentage that a page prints stands beside the computed one; it counts where nothing can be computed. */
  #printed(draft: Draft, value: Decimal, place: SourcePlace): void {
    const known = draft.manualProgress?.value;
    if (known !== undefined && known !== value) this.#differs("progress.differs", draft, place, known, value);
    const reason = `${place.file}:${place.line}`;
    draft.manualProgress ??= { value, origin: "page", reason, asOf: this.#lastPeriod };
  }

  #lead(
    page: ParsedPage,
    draft: Draft,
    name: string,
    { line, role }: { readonly line: number; readonly role: "accountable" | "helps" },
  ): void {
    const unit = this.#unit(name);
    if (draft.leads.some((lead) => lead.unit === unit)) return;
    const accountable = draft.leads.find((lead) => lead.role === "accountable");
    if (role === "accountable" && accountable !== undefined) {
      const first = this.#units.get(accountable.unit)?.name ?? "";
      this.#differs("lead.differs", draft, { file: page.file, line }, first, name);
    } else draft.leads = [...draft.leads, { unit, role }];
  }

  /** Two names that fold to one identifier are told apart by a number. */
  #unit(name: string): UnitId {
    const slug = slugOf(name);
    for (let count = 1; ; count += 1) {
      const id = unitIdSchema.parse(count === 1 ? slug : `${slug}-${count}`);
      const known = this.#units.get(id);
      if (known === undefined) this.#units.set(id, { id, name });
      if (known === undefined || known.name === name) return id;
    }
  }

  #stages(page: ParsedPage, element: ElementId): Stage[] {
    return page.stages.map((stage, at) => {
      const id = stageIdSchema.parse(`${element}-s${at + 1}`);
      this.sources.set(id, { file: page.file, line: stage.line });
      return {
        id,
        number: stage.number,
        title: stage.title,
        cells: stage.cells.map((cell) => ({ ...cell, note: null, entry: null })),
      };
    });
  }

  #indicators(page: ParsedPage, own: Draft, rows: readonly ReadRow[]): void {
    own.indicators = rows.map((row, at) => indicatorOfRow(page.file, row, `${own.id}-i${at + 1}`, row.kind));
    for (const [at, row] of rows.entries())
      for (const finding of row.findings)
        this.#findings.push({ ...finding, element: own.id, indicator: own.indicators[at]?.id ?? null });
  }

  /** A second page of one element: the first is kept, and every row of the second is reported. */
  #repeatedPage(page: ParsedPage, own: Draft, before: string, rows: readonly ReadRow[]): void {
    const texts = [
      ...page.stages.map((stage) => ({
        line: stage.line,
        row: [stage.title, ...stage.cells.map((cell) => cell.raw)].join(" "),
      })),
      ...page.listed.map((listed) => ({
        line: listed.line,
        row: [listed.number, listed.title, listed.weight ?? "", listed.progress ?? ""].join(" "),
      })),
      ...rows.map((row) => ({ line: row.line, row: row.written })),
      ...(page.total === null ? [] : [{ line: page.total.line, row: page.total.value }]),
      ...[page.addressees, page.rationale, page.description, page.cost, ...page.budget].flatMap((text) =>
        text === null ? [] : [{ line: page.path.at(-1)?.line ?? 1, row: text }],
      ),
    ];
    const line = page.path.at(-1)?.line ?? 1;
    const row = texts
      .map((text) => text.row)
      .join("\n")
      .slice(0, 20_000);
    this.#findings.push({
      ...findingAt(page.file, {
        code: "page.twice",
        severity: "warning",
        line,
        params: { first: before, row },
      }),
      element: own.id,
    });
  }

  #differs(code: FindingCode, draft: Draft, place: SourcePlace, taken: string, other: string): void {
    const found = { code, severity: "warning" as const, line: place.line, params: { taken, others: other } };
    this.#findings.push({ ...findingAt(place.file, found), element: draft.id });
  }
}

function idOf(numbers: readonly string[]): ElementId {
  return elementIdSchema.parse(numbers.join("."));
}

/** `I` before `II`, `II.9` before `II.10`, a parent before its children. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one = "", other = ""] = [left[at], right[at]];
    const difference = ordinal(one) - ordinal(other) || compareText(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function ordinal(number: string): number {
  return readRoman(number) ?? Number.parseInt(number, 10);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
