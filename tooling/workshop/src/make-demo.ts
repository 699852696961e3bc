/**
 * Makes `demo/leszno.json` of the city's pages: `node tooling/workshop/src/make-demo.ts PAGE…`
 *
 * The same pages give the same bytes: nothing of the day or the machine goes in.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

import { assessStrategy } from "@miara/domain/assess-strategy";
import { countFigures } from "@miara/exchange/count-figures";
import { readFiles } from "@miara/exchange/read-files";
import { writeStrategyJson } from "@miara/exchange/strategy-json";

const DEMO = new URL("../../../demo/leszno.json", import.meta.url);

const paths = process.argv.slice(2).toSorted();
const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
for (const file of files) say(`read ${file.name}`);

const result = readFiles(files, { strategyId: "strategia-rozwoju-2009-2013" });
if (result.ok) {
  const { strategy, sources } = result;
  writeFileSync(DEMO, writeStrategyJson(strategy));
  const whole = assessStrategy(strategy).whole.progress?.toFixedHalfEven(1) ?? "–";
  const count = countFigures(files, strategy, sources);
  say(`${strategy.elements.length} elements, progress ${whole}, ${strategy.importFindings.length} findings`);
  say(
    `${count.figures} figures on the pages, ${count.missing.length} of them neither in it nor in a finding`,
  );
} else {
  for (const { code, file, line, params } of result.problems)
    say(`${file}:${line ?? 1} ${code} ${JSON.stringify(params)}`);
  process.exitCode = 1;
}
