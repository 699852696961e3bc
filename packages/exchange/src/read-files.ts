/** Files to one strategy: one JSON of our own, or any number of the city's pages. */
import type { Finding } from "@miara/domain/finding";

import { decodeFile, type DecodedFile } from "./file/decode-file.ts";
import type { ImportProblem, ImportResult } from "./import-result.ts";
import { readDecodedJson } from "./json/strategy-json.ts";
import { mergePages, type MergeOptions } from "./merge/merge-pages.ts";
import { findingAt, type ParsedPage } from "./page/parsed-page.ts";
import { readPage } from "./page/read-page.ts";
import type { SourceFile } from "./source-file.ts";

export type ReadFilesOptions = MergeOptions;

type Decoded = Extract<DecodedFile, { ok: true }>;

/**
 * Reads all files or none: where one of them is wrong, every problem of every file is told and nothing is taken.
 * The order of the files does not matter.
 */
export function readFiles(files: readonly SourceFile[], options: ReadFilesOptions = {}): ImportResult {
  if (files.length === 0) return refused([{ code: "files.none", file: "", line: null, params: {} }]);
  const decoded = files.map(decodeFile);
  const readable = decoded.filter((file) => file.ok);
  const problems = decoded.flatMap((file) => (file.ok ? [] : [file.problem]));
  const json = readable.find(isJson);
  if (json !== undefined && files.length > 1)
    return refused([...problems, { code: "files.mixed", file: json.name, line: 1, params: {} }]);
  if (json !== undefined) return readDecodedJson(json.name, json.text);

  const read = readable.map((file) => ({ file, result: readPage(file.name, file.text) }));
  problems.push(...read.flatMap(({ result }) => (result.ok ? [] : result.problems)));
  if (problems.length > 0) return refused(problems);
  const pages = read.flatMap(({ result }) => (result.ok ? [result.page] : []));
  return mergePages(pages.toSorted(comparePages), readable.flatMap(foundInDecoding), options);
}

function isJson(file: Decoded): boolean {
  return /\.json$/iu.test(file.name) || /^\s*[{[]/u.test(file.text);
}

function foundInDecoding(file: Decoded): readonly Finding[] {
  if (file.encoding === "utf-8") return [];
  const params = { encoding: file.encoding };
  return [findingAt(file.name, { code: "text.decoded", severity: "notice", line: 1, params })];
}

/** Goals before programmes before tasks, so that an element's own page speaks after its parent's; then by name. */
function comparePages(a: ParsedPage, b: ParsedPage): number {
  return a.path.length - b.path.length || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}

function refused(problems: readonly ImportProblem[]): ImportResult {
  return { ok: false, problems };
}
