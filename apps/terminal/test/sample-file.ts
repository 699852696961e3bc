/** The sample as a file of its own for a test: in Miara's JSON, in a new folder. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Strategy } from "@miara/domain/strategy";
import { writeStrategyJson } from "@miara/exchange/strategy-json";

import { sampleStrategy } from "./sample-strategy.ts";

export interface SampleFile {
  readonly folder: string;
  readonly file: string;
}

export function sampleFile(strategy: Strategy = sampleStrategy()): SampleFile {
  const folder = mkdtempSync(path.join(tmpdir(), "miara-terminal-"));
  const file = path.join(folder, "strategy.json");
  writeFileSync(file, writeStrategyJson(strategy));
  return { folder, file };
}
