/** A real server over a database of its own, with the sample in it and an account that may do everything. */
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { createMiaraClient, type MiaraClient } from "@miara/api/client";
import type { Strategy } from "@miara/domain/strategy";

import { sampleFile } from "./sample-file.ts";
import { sampleStrategy } from "./sample-strategy.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export const MIARA = fileURLToPath(new URL("../../server/bin/miara.cjs", import.meta.url));
const PASSWORD = "kot wlazł na płotek";
export const OFFICE = {
  email: "urzad@example.org",
  name: "Biuro Strategii",
  office: "Urząd Miasta",
  language: "pl",
} as const;

export interface RunningServer {
  readonly address: string;
  /** As the account, signed in as in a browser. */
  readonly office: MiaraClient;
  /** A token of the account. */
  readonly token: (isReadOnly?: boolean) => Promise<string>;
  /** Somebody changes the share that was done of the first stage with a cell of 2009. */
  readonly report: (share: string) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** The same data at the same address again. */
  readonly startAgain: () => Promise<void>;
}

/** To be stopped by whoever runs it. */
export async function runServer(strategy: Strategy = sampleStrategy()): Promise<RunningServer> {
  const data = temporaryFolder();
  const started = await start(data, 0);
  let { child } = started;
  const { address, setUpToken } = started;
  await createMiaraClient({ url: address }).setUp.run.mutate({
    ...OFFICE,
    password: PASSWORD,
    token: setUpToken,
  });
  const cookie = await signIn(address);
  const office = createMiaraClient({ url: address, headers: () => ({ cookie }) });
  const text = readFileSync(sampleFile(strategy).file, "utf8");
  await office.exchange.import.mutate({ files: [{ name: "strategy.json", text }], dryRun: false });
  const reference = { organisation: strategy.organisation.id, strategy: strategy.id };
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await ended;
    }
  };
  return {
    address,
    office,
    stop,
    startAgain: async () => {
      ({ child } = await start(data, Number(new URL(address).port)));
    },
    token: async (isReadOnly = true) => {
      const made = await office.account.tokens.create.mutate({ name: "test", isReadOnly, expiresInDays: 1 });
      return made.secret;
    },
    report: async (share) => {
      const { strategy: now } = await office.strategies.whole.query(reference);
      const stage = now.elements.flatMap(({ stages }) => stages)[0];
      const cell = stage?.cells.find(({ period }) => period === "2009");
      if (stage === undefined || cell === undefined) throw new Error("the sample has no such cell");
      const saved = await office.edits.save.mutate({
        ...reference,
        reason: "sprawozdanie",
        client: "test",
        edits: [
          {
            kind: "stage-cell",
            stage: stage.id,
            period: "2009",
            share: "actual",
            was: cell.actual,
            is: share,
          },
        ],
      });
      if (!saved.ok) throw new Error(JSON.stringify(saved));
    },
  };
}

async function start(data: string, port: number) {
  const child: ChildProcess = spawn(process.execPath, [MIARA, "serve", "--port", String(port)], {
    env: {
      ...process.env,
      MIARA_DATA: data,
      MIARA_DEMO: "0",
      MIARA_READY_JSON: "1",
      MIARA_END_WITH_STDIN: "1",
      MIARA_LOG: "silent",
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (child.stdout === null) throw new Error("no output");
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith("{")) continue;
    const ready = JSON.parse(line) as { listening: string; setUpLink: string | null };
    return {
      child,
      address: ready.listening,
      setUpToken: new URL(ready.setUpLink ?? ready.listening).hash.replace("#token=", ""),
    };
  }
  throw new Error("the server ended");
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ email: OFFICE.email, password: PASSWORD }),
  });
  return (answer.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
}
