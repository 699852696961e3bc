/** The `miara` command line, run by bin/miara.cjs. */
import { runCommand } from "./command/run-command.ts";
import { surroundingsOf } from "./command/surroundings.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

// Not process.exit: what is still on its way to a pipe is to arrive.
process.exitCode = await runCommand(process.argv.slice(2), surroundingsOf(process.env, process.cwd()));
