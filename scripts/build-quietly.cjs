// Builds the named workspaces (all where none is named) through turbo, whose own reports home are off, and says nothing on standard output: what follows may be a pipe.
// The whole log is shown on standard error where a build fails.
"use strict";

const { spawnSync } = require("node:child_process");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const filters = process.argv.slice(2).map((name) => `--filter=${name}`);
const turbo = path.join(root, "node_modules", ".bin", process.platform === "win32" ? "turbo.cmd" : "turbo");
const built = spawnSync(turbo, ["run", "build", "--ui=stream", ...filters], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  shell: process.platform === "win32",
});
if (built.status !== 0) {
  process.stderr.write(
    `${built.stdout ?? ""}${built.stderr ?? ""}${built.error ? `${built.error.message}\n` : ""}`,
  );
  process.stderr.write("The build failed; its log stands above.\n");
  process.exit(built.status ?? 1);
}
