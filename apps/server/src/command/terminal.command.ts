/** `miara terminal` and `miara watch`: handed over to the terminal's own launcher, whose code this program has no part of. */
import { spawn } from "node:child_process";
import path from "node:path";

import { ROOT, type Surroundings } from "./surroundings.ts";

const LAUNCHER = path.join(ROOT, "apps", "terminal", "bin", "miara-terminal.cjs");

/** Its end is ours. An interrupt reaches both from the keyboard; the other signals are passed on. */
export function terminalCommand({ complain }: Surroundings, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [LAUNCHER, ...args], { stdio: "inherit" });
  const passOn = (signal: NodeJS.Signals): void => {
    if (!process.stdin.isTTY || signal !== "SIGINT") child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve) => {
    child.once("error", (error) => {
      complain(error.message);
      resolve(1);
    });
    child.once("exit", (code) => {
      for (const signal of signals) process.off(signal, passOn);
      resolve(code ?? 1);
    });
  });
}
