/** The folder that the user stands in: npm runs scripts in the project's, and names the user's own beside it. */
import type { Environment } from "./environment.ts";

export function callerFolder(environment: Environment): string {
  const isThroughNpm = environment["npm_lifecycle_event"] !== undefined;
  return (isThroughNpm ? environment["INIT_CWD"] : undefined) ?? process.cwd();
}
