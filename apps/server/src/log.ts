/** The operator's log, on standard error: JSON lines, or for a person at a terminal one short line each. */
import pino, { type Logger } from "pino";

export type { Logger } from "pino";

/** `level` as pino names them; `silent` for none. Lines leave without waiting; `flushLog` waits for them. */
export function createLog({ level, isTerminal }: { level: string; isTerminal: boolean }): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (isTerminal) return pino(options, { write: (line) => process.stderr.write(`${shorten(line)}\n`) });
  return pino(options, pino.destination({ dest: 2, sync: false }));
}

export function flushLog(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    log.flush(() => resolve());
  });
}

/** `10:15:30 200 GET /api/v1/strategies 3 ms`; what else a line bears is kept behind it. */
function shorten(line: string): string {
  const entry: unknown = JSON.parse(line);
  if (typeof entry !== "object" || entry === null) return line;
  const { time, level, msg, request, status, method, path, milliseconds, ...rest } = {
    ...(entry as Readonly<Record<string, unknown>>),
  };
  const clock = String(time).slice(11, 19);
  const grave = typeof level === "number" && level >= 40 ? (level >= 50 ? "ERROR" : "WARN") : "";
  const answer =
    status === undefined
      ? ""
      : `${String(status)} ${String(method)} ${String(path)} ${String(milliseconds)} ms`;
  const more = Object.keys(rest).length === 0 ? "" : JSON.stringify(rest);
  return [clock, grave, answer, status === undefined ? msg : "", more]
    .filter((part) => part !== "")
    .join(" ");
}
