/** Many clients at once against a server on the loopback: bounded in count, it ends by itself. */
import { Agent, get } from "node:http";

const LOOPBACK = "127.0.0.1";

export interface LoadResult {
  readonly answersASecond: number;
  readonly failures: number;
}

/** `clients` keep-alive connections ask the paths in turn until `requests` answers have come. */
export async function load(
  origin: string,
  paths: readonly string[],
  { clients, requests }: { readonly clients: number; readonly requests: number },
): Promise<LoadResult> {
  const { hostname, port } = new URL(origin);
  if (hostname !== LOOPBACK) throw new Error(`load goes to ${LOOPBACK} only, not to ${hostname}`);
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let asked = 0;
  let failures = 0;
  const client = async (): Promise<void> => {
    while (asked < requests) {
      const path = paths[asked % paths.length] ?? "/";
      asked += 1;
      const status = await ask(agent, Number(port), path);
      if (status !== 200) failures += 1;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { answersASecond: requests / seconds, failures };
}

function ask(agent: Agent, port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ agent, host: LOOPBACK, port, path, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.resume();
    }).on("error", reject);
  });
}
