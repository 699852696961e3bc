/** A server that passes on what it is asked, and the answers, but nothing before it is let. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { onTestFinished } from "vitest";

export interface HeldServer {
  readonly address: string;
  /** Somebody has asked, and waits. */
  readonly isAsked: Promise<void>;
  readonly answer: () => void;
}

/** Ends with the test. Passes on questions without a body, as a reader's are. */
export async function holdFirst(behind: string): Promise<HeldServer> {
  const asked = Promise.withResolvers<void>();
  const allowed = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    asked.resolve();
    await allowed.promise;
    const answer = await fetch(`${behind}${request.url ?? ""}`);
    const text = await answer.text();
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has such an address
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, isAsked: asked.promise, answer: allowed.resolve };
}
