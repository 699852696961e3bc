/** Where profiles are kept: one file in the user's configuration that nobody else may read. */
import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

import type { Environment } from "../command-line/environment.ts";
import { reasonOf, TerminalProblem } from "../command-line/problem.ts";
import { NO_PROFILES, profilesSchema, type Profiles } from "./profile.ts";

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
const OTHERS = 0o077;
/** Permissions of files are Unix's; Windows keeps a user's folder to that user. */
const HAS_MODES = process.platform !== "win32";

export interface ReadProfiles extends Profiles {
  /** Others on this machine could have read the file; they can't any more. */
  readonly wasOpenToOthers: boolean;
}

export class ProfileStore {
  readonly file: string;

  constructor(environment: Environment) {
    this.file = path.join(configurationFolder(environment), "miara", "profiles.json");
  }

  /** Throws `bad-profiles` for a file that can't be read. */
  async read(): Promise<ReadProfiles> {
    try {
      const { mode } = await stat(this.file);
      const wasOpenToOthers = HAS_MODES && (mode & OTHERS) !== 0;
      if (wasOpenToOthers) await chmod(this.file, OWNER_ONLY);
      const profiles = profilesSchema.parse(JSON.parse(await readFile(this.file, "utf8")));
      return { ...profiles, wasOpenToOthers };
    } catch (error) {
      if (isMissing(error)) return { ...NO_PROFILES, wasOpenToOthers: false };
      // What stands in the file is a secret: it is not quoted, as the words of a parser would.
      const reason = error instanceof Error && "code" in error ? reasonOf(error) : "JSON";
      throw new TerminalProblem("bad-profiles", { file: this.file, reason });
    }
  }

  /** Writes it whole or not at all. Throws `profiles-not-written`. */
  async write({ version, current, profiles }: Profiles): Promise<void> {
    const folder = path.dirname(this.file);
    try {
      await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
      if (HAS_MODES) await chmod(folder, OWNER_ONLY_FOLDER);
      const target = await followLink(this.file);
      const draft = `${target}.${randomBytes(6).toString("hex")}`;
      try {
        const handle = await open(draft, "wx", OWNER_ONLY);
        try {
          await handle.writeFile(`${JSON.stringify({ version, current, profiles }, null, 2)}\n`);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(draft, target);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    } catch (error) {
      throw new TerminalProblem("profiles-not-written", { file: this.file, reason: reasonOf(error) });
    }
  }
}

/** As the XDG Base Directory Specification has it: a path that is not absolute counts for nothing. */
function configurationFolder(environment: Environment): string {
  const named = environment["XDG_CONFIG_HOME"] ?? "";
  if (path.isAbsolute(named)) return named;
  const roaming = environment["APPDATA"] ?? "";
  if (!HAS_MODES && roaming !== "") return roaming;
  const home = environment["HOME"] ?? "";
  return path.join(home === "" ? homedir() : home, ".config");
}

/** The file that a link stands for, so that the link stays. */
async function followLink(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (isMissing(error)) return file;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
