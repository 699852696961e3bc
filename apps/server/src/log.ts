/** The operator's log, on standard error: JSON lines, or for a person at a terminal one short line each. */
import pino, { type Logger } from "pino";

export type { Logger } from "pino";

/** `level` as pino names them; `silent` for none. Lines leave without waiting; `flushLog` waits for them. */
export function createLog({ level, isTerminal }: { level: string; isTerminal: boolean }): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (isTerminal)
    return pino(options, { write: (line) => process.stderr.write(`${shortenLogLine(line)}\n`) });
  return pino(options, pino.destination({ dest: 2, sync: false }));
}

const FLUSH_MILLISECONDS = 1000;

/** Waits until the lines are written; not for ever, since whoever reads standard error may be gone. */
export function flushLog(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(resolve, FLUSH_MILLISECONDS);
    log.flush(() => {
      clearTimeout(giveUp);
      resolve();
    });
  });
}

/** What stands in its own place in a short line, or is left out of it. */
const PLACED: ReadonlySet<string> = new Set([
  "time",
  "level",
  "msg",
  "request",
  "status",
  "method",
  "path",
  "milliseconds",
]);

/** `10:15:30 200 GET /api/v1/strategies 3 ms`, or `10:15:30 ERROR unexpected error {…}`. */
export function shortenLogLine(line: string): string {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== "object" || parsed === null) return line;
  const entry: ReadonlyMap<string, unknown> = new Map(Object.entries(parsed));
  const text = (name: string): string => {
    const value = entry.get(name);
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const clock = text("time").slice(11, 19);
  if (entry.has("status"))
    return `${clock} ${text("status")} ${text("method")} ${text("path")} ${text("milliseconds")} ms`;
  const level = Number(text("level"));
  const grave = level >= 50 ? "ERROR " : level >= 40 ? "WARN " : "";
  const more = Object.fromEntries([...entry].filter(([name]) => !PLACED.has(name)));
  return `${clock} ${grave}${text("msg")}${Object.keys(more).length === 0 ? "" : ` ${JSON.stringify(more)}`}`;
}
