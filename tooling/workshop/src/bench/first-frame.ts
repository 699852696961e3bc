/** The time from the start of a program in a pseudo-terminal to the moment its screen says something. */
import { spawn } from "@lydell/node-pty";

import { ROOT } from "../processes.ts";

/** Milliseconds until the output contains `text`; at most ten seconds. The program is stopped afterwards. */
export function timeFirstFrame(args: readonly string[], text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const terminal = spawn(process.execPath, [...args], {
      cols: 80,
      rows: 24,
      cwd: ROOT,
      env: { ...process.env, TERM: "xterm-256color", MIARA_LANG: "pl" },
    });
    let seen = "";
    const giveUp = setTimeout(() => {
      terminal.kill();
      reject(new Error(`no frame with "${text}" in 10 s: ${JSON.stringify(seen.slice(-500))}`));
    }, 10_000);
    terminal.onData((data) => {
      seen += data;
      if (!seen.includes(text)) return;
      clearTimeout(giveUp);
      const time = performance.now() - start;
      terminal.onExit(() => resolve(time));
      terminal.kill();
    });
  });
}
