/** What a command finds around it: where it was called, in which language, and where its words go. */
import path from "node:path";
import { fileURLToPath } from "node:url";

import { createFormats, type Formats } from "@miara/messages/formats";
import { languageOfEnvironment } from "@miara/messages/language-of-environment";

import { textsOf } from "../http/texts.ts";

type Texts = ReturnType<typeof textsOf>;
type Environment = Readonly<Record<string, string | undefined>>;

export interface Surroundings {
  readonly env: Environment;
  /** Relative paths are relative to this folder. */
  readonly folder: string;
  readonly texts: Texts;
  readonly formats: Formats;
  /** Results, on standard output. */
  readonly say: (text: string) => void;
  /** What went wrong, on standard error. */
  readonly complain: (text: string) => void;
}

/** The repository's root, where data, demonstration and web app are by default. */
export const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** npm runs scripts in the project's folder and names the caller's own in INIT_CWD. */
export function surroundingsOf(env: Environment, cwd: string): Surroundings {
  const language = languageOfEnvironment(env);
  const isThroughNpm = env["npm_lifecycle_event"] !== undefined;
  return {
    env,
    folder: (isThroughNpm ? env["INIT_CWD"] : undefined) ?? cwd,
    texts: textsOf(language),
    formats: createFormats(language),
    say: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  };
}

export function resolvePath({ folder }: Surroundings, file: string): string {
  return path.resolve(folder, file);
}
