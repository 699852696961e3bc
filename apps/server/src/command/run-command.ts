/** From arguments to a command, and from how it ended to an exit code: 0 done, 1 could not be done, 2 wrong usage. */
import { ApiFailure } from "@miara/api/api-failure";
import { describe } from "@miara/messages/describe";
import { Command, CommanderError, InvalidArgumentError } from "commander";

import { CommandFailure } from "./command-failure.ts";
import { styleHelp } from "./help.ts";
import type { Surroundings } from "./surroundings.ts";
import { complainOfUsage } from "./usage-error.ts";

export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode = 0;
  const program = describeCommands(surroundings, args, (code) => {
    exitCode = code;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return complainOfUsage(error, surroundings);
    return complainOfFailure(error, surroundings);
  }
}

function complainOfFailure(error: unknown, { texts, complain }: Surroundings): number {
  if (error instanceof CommandFailure) {
    complain(error.message);
    return error.exitCode;
  }
  const failure = error instanceof Error && error.cause instanceof ApiFailure ? error.cause : null;
  if (failure !== null && failure.code !== "unexpected") {
    complain(describe(texts, failure));
    return 1;
  }
  // Where the API met it, it has told its details already.
  if (failure === null) complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  complain(texts.t("cli:unexpected"));
  return 1;
}

/** Each command's code is loaded when it runs: `--help` and a wrong option need none of it. */
function describeCommands(
  surroundings: Surroundings,
  args: readonly string[],
  end: (exitCode: number) => void,
): Command {
  const { texts } = surroundings;
  const program = new Command("miara");
  styleHelp(program, surroundings);
  program.description(texts.t("cli:about")).addHelpText("after", `\n${texts.t("cli:environment")}`);

  program
    .command("serve")
    .description(texts.t("cli:command/serve"))
    .option("--port <port>", texts.t("cli:option/port"), readPort)
    .option("--host <host>", texts.t("cli:option/host"), "127.0.0.1")
    .action(async (options: { port?: number; host: string }) => {
      const { serveCommand } = await import("../serve/serve.command.ts");
      end(await serveCommand(surroundings, { ...options, port: options.port ?? portOf(surroundings) }));
    });
  program
    .command("import")
    .description(texts.t("cli:command/import"))
    .argument("<files...>", texts.t("cli:argument/files"))
    .option("--dry-run", texts.t("cli:option/dryRun"), false)
    .option("--json", texts.t("cli:option/json"), false)
    .option("--reason <reason>", texts.t("cli:option/reason"))
    .action(async (files: string[], options: { dryRun: boolean; json: boolean; reason?: string }) => {
      const { importCommand } = await import("./import.command.ts");
      end(await importCommand(surroundings, files, options));
    });
  program
    .command("export")
    .description(texts.t("cli:command/export"))
    .argument("[strategy]", texts.t("cli:argument/strategy"))
    .option("-o, --output <file>", texts.t("cli:option/output"), "-")
    .action(async (strategy: string | undefined, options: { output: string }) => {
      const { exportCommand } = await import("./export.command.ts");
      end(await exportCommand(surroundings, strategy, options));
    });
  program
    .command("check")
    .description(texts.t("cli:command/check"))
    .option("--json", texts.t("cli:option/json"), false)
    .action(async (options: { json: boolean }) => {
      const { checkCommand } = await import("./check.command.ts");
      end(await checkCommand(surroundings, options));
    });
  program
    .command("backup")
    .description(texts.t("cli:command/backup"))
    .argument("[folder]", texts.t("cli:argument/backupFolder"))
    .action(async (folder: string | undefined) => {
      const { backupCommand } = await import("./backup.command.ts");
      end(await backupCommand(surroundings, folder ?? null));
    });
  program
    .command("list")
    .description(texts.t("cli:command/list"))
    .option("--json", texts.t("cli:option/json"), false)
    .action(async (options: { json: boolean }) => {
      const { listCommand } = await import("./list.command.ts");
      end(await listCommand(surroundings, options));
    });
  // What follows them is for the terminal to understand.
  const handedOver = { watch: args, terminal: args.slice(1) } as const;
  for (const name of ["watch", "terminal"] as const)
    program
      .command(name)
      .description(texts.t(`cli:command/${name}`))
      .argument("[words...]", texts.t("cli:argument/words"))
      .allowUnknownOption()
      .helpOption(false)
      .action(async () => {
        const { terminalCommand } = await import("./terminal.command.ts");
        end(await terminalCommand(surroundings, handedOver[name]));
      });
  return program;
}

function portOf({ env }: Surroundings): number {
  const named = env["MIARA_PORT"];
  return named === undefined || named === "" ? 4600 : readPort(named);
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError(text);
  return port;
}
