/** `npm run together -- [--seconds 120] [--editors 20]`: exit code 0 where no update was lost and every conflict shown. */
import { parseArgs } from "node:util";

import { editTogether } from "./edit-together.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const { seconds, editors } = readOptions();
const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stopped.abort());

say(`${editors} editors at once on one card, for ${seconds} s.`);
const verdict = await editTogether({ editors, seconds, signal: stopped.signal });
const { accepted, conflicts, told, log, faults } = verdict;
say(`Saves accepted:            ${accepted}`);
say(`Conflicts shown:           ${conflicts}`);
say(`Changes of others told of: ${told}`);
if (log !== null) say(`Log of changes verified:   ${log.events} changes, checksum of the last ${log.head}`);
for (const fault of faults.slice(0, 50)) say(`✕ ${fault}`);
if (faults.length > 50) say(`✕ and ${faults.length - 50} more`);
say(
  faults.length === 0 ? "✓ No update was lost, and every conflict was shown." : `✕ ${faults.length} faults.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function readOptions(): { readonly seconds: number; readonly editors: number } {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "120" },
      editors: { type: "string", default: "20" },
    },
  });
  return {
    seconds: readCount("seconds", values.seconds, [1, 3600]),
    // So many sign in from one address within a minute before the server takes it for guessing.
    editors: readCount("editors", values.editors, [2, 50]),
  };
}

function readCount(name: string, text: string, [least, most]: readonly [number, number]): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  process.stderr.write(`--${name} is a number from ${least} to ${most}, not ${text}.\n`);
  process.exit(2);
}
