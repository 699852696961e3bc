/** Starts PostgreSQL once for all tests of this package, says what they run on, and stops it after them. */
import type { TestProject } from "vitest/node";

import { startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of a PostgreSQL server; null: the tests use PGlite. */
    postgresUrl: string | null;
  }
}

export function setup(project: TestProject): () => void {
  const server = startPostgres();
  if ("missing" in server) {
    process.stdout.write(`db: repositories run on SQLite and PGlite (${server.missing})\n`);
    project.provide("postgresUrl", null);
    return () => undefined;
  }
  process.stdout.write(`db: repositories run on SQLite and a server of their own, ${server.version}\n`);
  project.provide("postgresUrl", server.url);
  // Also when the run is broken off before its teardown.
  process.once("exit", server.stop);
  return () => {
    process.off("exit", server.stop);
    server.stop();
  };
}
