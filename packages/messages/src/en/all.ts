/** Every text of one language by area. */
import { admin } from "./admin.ts";
import { analysis } from "./analysis.ts";
import { changes } from "./changes.ts";
import { cli } from "./cli.ts";
import { commands } from "./commands.ts";
import { errors } from "./errors.ts";
import { findings } from "./findings.ts";
import { importing, problems } from "./importing.ts";
import { mail } from "./mail.ts";
import { methods } from "./methods.ts";
import { refusals } from "./refusals.ts";
import { rules } from "./rules.ts";
import { statement } from "./statement.ts";
import { terminal } from "./terminal.ts";
import { vocabulary } from "./vocabulary.ts";
import { web } from "./web.ts";

export const en = {
  admin,
  analysis,
  changes,
  cli,
  commands,
  vocabulary,
  errors,
  findings,
  importing,
  mail,
  methods,
  problems,
  refusals,
  rules,
  statement,
  terminal,
  web,
} as const;
