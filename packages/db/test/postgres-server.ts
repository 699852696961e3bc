/** A PostgreSQL server of its own for the tests: made in a temporary folder, reached by a socket there, removed after. */
import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface PostgresServer {
  readonly version: string;
  /** The address of its database `postgres`. */
  readonly url: string;
  /** Ends the server at once and removes its folder. May be called twice. */
  readonly stop: () => void;
}

/** Starts a server, or says why there is none. */
export function startPostgres(): PostgresServer | { readonly missing: string } {
  const programs = findPrograms();
  if (programs === null) return { missing: "no initdb in PATH or /usr/lib/postgresql" };
  const folder = mkdtempSync(join(tmpdir(), "miara-pg-"));
  const stop = (): void => {
    spawnSync(
      ...asServerUser(join(programs, "pg_ctl"), [
        "-D",
        join(folder, "data"),
        "-m",
        "immediate",
        "-w",
        "stop",
      ]),
    );
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (isRoot()) chownSync(folder, idOfPostgres("-u"), idOfPostgres("-g"));
    const data = join(folder, "data");
    run(join(programs, "initdb"), ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync"]);
    // No port is taken: it listens on a socket in its folder alone.
    const options = `-k ${folder} -c listen_addresses='' -c fsync=off`;
    run(join(programs, "pg_ctl"), ["-D", data, "-l", join(folder, "log"), "-o", options, "-w", "start"]);
    const version = run(join(programs, "postgres"), ["--version"]).trim();
    return { version, url: `postgres://postgres@/postgres?host=${encodeURIComponent(folder)}`, stop };
  } catch (error) {
    stop();
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

function findPrograms(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
  const folders = [
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...newestFirst.map((version) => join(debian, version, "bin")),
  ];
  return folders.find((folder) => folder !== "" && existsSync(join(folder, "initdb"))) ?? null;
}

function run(program: string, options: readonly string[]): string {
  // The server keeps what it inherits open: its own output goes to the log, so that nobody waits for it here.
  return execFileSync(...asServerUser(program, options), {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** PostgreSQL refuses to run as root. */
function asServerUser(program: string, options: readonly string[]): [string, string[]] {
  return isRoot() ? ["runuser", ["-u", "postgres", "--", program, ...options]] : [program, [...options]];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function idOfPostgres(kind: "-u" | "-g"): number {
  return Number(execFileSync("id", [kind, "postgres"], { encoding: "utf8" }));
}
