/** Every text of one language by area. */
import { changes } from "./changes.ts";
import { cli } from "./cli.ts";
import { errors } from "./errors.ts";
import { findings } from "./findings.ts";
import { importing, problems } from "./importing.ts";
import { rules } from "./rules.ts";
import { terminal } from "./terminal.ts";
import { vocabulary } from "./vocabulary.ts";
import { web } from "./web.ts";

export const pl = {
  changes,
  cli,
  vocabulary,
  errors,
  findings,
  importing,
  problems,
  rules,
  terminal,
  web,
} as const;
