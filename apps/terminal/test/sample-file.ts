/** The sample as a file of its own for a test: in Miara's JSON, in a new folder. */
import { writeFileSync } from "node:fs";
import path from "node:path";

import type { Strategy } from "@miara/domain/strategy";
import { writeStrategyJson } from "@miara/exchange/strategy-json";

import { sampleStrategy } from "./sample-strategy.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface SampleFile {
  readonly folder: string;
  readonly file: string;
}

export function sampleFile(strategy: Strategy = sampleStrategy()): SampleFile {
  const folder = temporaryFolder();
  const file = path.join(folder, "strategy.json");
  writeFileSync(file, writeStrategyJson(strategy));
  return { folder, file };
}
