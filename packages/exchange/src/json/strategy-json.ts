/**
 * The project's own file: a strategy as JSON with a version, checked when it is read, and written so that reading it
 * back and writing it again gives the same bytes.
 */
import type { ElementId, StageId } from "@miara/domain/ids";
import { strategySchema, type Strategy } from "@miara/domain/strategy";

import { decodeFile } from "../file/decode-file.ts";
import type { ImportProblem, ImportResult, SourcePlace } from "../import-result.ts";
import type { SourceFile } from "../source-file.ts";
import { linesOfPaths } from "./json-lines.ts";
import { findReferenceFaults, type StrategyFault } from "./reference-faults.ts";
import { faultOfIssue } from "./schema-faults.ts";
import { lineAt, walkJson, type JsonPath } from "./walk-json.ts";

export const FORMAT = "miara-strategy";
export const VERSION = 1;

/** So many faults are told at once; a file with more is broken throughout. */
const MOST_PROBLEMS = 50;
/**
 * The text of a strategy, keys in the order of the model. Throws a `ZodError` for a value that breaks the model,
 * which a strategy that was read or loaded never does.
 */
export function writeStrategyJson(strategy: Strategy): string {
  const ordered = strategySchema.parse(strategy);
  const importFindings = ordered.importFindings.map((finding) => ({
    ...finding,
    params: Object.fromEntries(Object.entries(finding.params).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }));
  const file = { format: FORMAT, version: VERSION, strategy: { ...ordered, importFindings } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The strategy of a file, or each fault in it with its line and the path of the value. */
export function readStrategyJson(file: SourceFile): ImportResult {
  const decoded = decodeFile(file);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  return readDecodedJson(file.name, decoded.text);
}

/** As `readStrategyJson`, for a text that was decoded already. */
export function readDecodedJson(file: string, text: string): ImportResult {
  const elementLines: { readonly at: number; readonly stage: number | null; readonly line: number }[] = [];
  const lines = new LineCounter(text);
  const fault = walkJson(text, (path, offset) => {
    const [, elements, at, stages, stage] = path;
    if (elements !== "elements" || typeof at !== "number") return;
    if (path.length === 3) elementLines.push({ at, stage: null, line: lines.lineOf(offset) });
    if (path.length === 5 && stages === "stages" && typeof stage === "number")
      elementLines.push({ at, stage, line: lines.lineOf(offset) });
  });
  if (fault !== null)
    return refused([{ code: fault.code, file, line: lineAt(text, fault.offset), params: fault.params }]);
  const parsed: unknown = JSON.parse(text);
  const envelope = envelopeFault(parsed) ?? notTextFault(parsed, []);
  if (envelope !== null) return refused(withLines(file, text, [envelope]));
  const checked = strategySchema.safeParse(strategyOf(parsed));
  if (!checked.success)
    return refused(
      withLines(
        file,
        text,
        checked.error.issues.slice(0, MOST_PROBLEMS).map((issue) => faultOfIssue(issue, ["strategy"])),
      ),
    );
  const faults = findReferenceFaults(checked.data).slice(0, MOST_PROBLEMS);
  if (faults.length > 0)
    return refused(
      withLines(
        file,
        text,
        faults.map((found) => ({ ...found, path: ["strategy", ...found.path] })),
      ),
    );
  return { ok: true, strategy: checked.data, sources: sourcesOf(file, checked.data, elementLines) };
}

/** Lines of offsets that only grow. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf("\n");
  }

  lineOf(offset: number): number {
    while (this.#next >= 0 && this.#next < offset) {
      this.#line += 1;
      this.#next = this.#text.indexOf("\n", this.#next + 1);
    }
    return this.#line;
  }
}

function sourcesOf(
  file: string,
  strategy: Strategy,
  lines: readonly { readonly at: number; readonly stage: number | null; readonly line: number }[],
): ReadonlyMap<ElementId | StageId, SourcePlace> {
  const sources = new Map<ElementId | StageId, SourcePlace>();
  for (const { at, stage, line } of lines) {
    const element = strategy.elements[at];
    const id = stage === null ? element?.id : element?.stages[stage]?.id;
    if (id !== undefined) sources.set(id, { file, line });
  }
  return sources;
}

/** The file must say that it is ours, and of a version that we read. */
function envelopeFault(parsed: unknown): StrategyFault | null {
  if (!isObject(parsed) || parsed["format"] !== FORMAT)
    return { code: "json.no-strategy", path: ["format"], params: { format: FORMAT } };
  const version = parsed["version"];
  if (version !== VERSION)
    return {
      code: "json.unknown-version",
      path: ["version"],
      params: { version: JSON.stringify(version) ?? "–", known: VERSION },
    };
  const extra = Object.keys(parsed).find((key) => !["format", "version", "strategy"].includes(key));
  if (extra !== undefined) return { code: "json.unknown-key", path: [extra], params: { key: extra } };
  return "strategy" in parsed ? null : { code: "json.missing", path: ["strategy"], params: {} };
}

/** The first text or key that holds a null character or half a character, or the key `__proto__`. */
function notTextFault(value: unknown, path: JsonPath): StrategyFault | null {
  if (typeof value === "string")
    return !isStorable(value) ? { code: "json.not-text", path, params: {} } : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, below] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const fault: StrategyFault | null =
      key === "__proto__" || !isStorable(key)
        ? { code: "json.key-not-allowed", path: [...path, step], params: { key: JSON.stringify(key) } }
        : notTextFault(below, [...path, step]);
    if (fault !== null) return fault;
  }
  return null;
}

/** Databases and terminals can't hold the null character, nor halves of characters. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\u0000");
}

function strategyOf(parsed: unknown): unknown {
  return isObject(parsed) ? parsed["strategy"] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withLines(file: string, text: string, faults: readonly StrategyFault[]): readonly ImportProblem[] {
  const lines = linesOfPaths(
    text,
    faults.map((fault) => fault.path),
  );
  return faults.map((fault, at) => ({
    code: fault.code,
    file,
    line: lines[at] ?? 1,
    params: { ...fault.params, path: writePath(fault.path) },
  }));
}

/** `strategy.elements[3].title`. */
function writePath(path: JsonPath): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./u, "");
}

function refused(problems: readonly ImportProblem[]): ImportResult {
  return { ok: false, problems };
}
