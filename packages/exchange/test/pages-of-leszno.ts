/** The pages that the tests read: a city's published strategy, prose left out and initials of people changed. */
import { readdirSync, readFileSync } from "node:fs";

import type { Strategy } from "@miara/domain/strategy";

import type { ImportProblem, ImportResult } from "../src/import-result.ts";
import { readFiles } from "../src/read-files.ts";
import type { SourceFile } from "../src/source-file.ts";

const FOLDER = new URL("pages/", import.meta.url);

export function textOfPage(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}

export function fileOf(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export function everyPage(): readonly SourceFile[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((name) => fileOf(name, textOfPage(name)));
}

export type Imported = Extract<ImportResult, { ok: true }>;

export function imported(files: readonly SourceFile[]): Imported {
  const result = readFiles(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

export function problemsOf(result: ImportResult): readonly ImportProblem[] {
  return result.ok ? [] : result.problems;
}

export function elementOf(strategy: Strategy, id: string): Strategy["elements"][number] {
  const element = strategy.elements.find((candidate) => candidate.id === id);
  if (element === undefined) throw new Error(`no element ${id}`);
  return element;
}
