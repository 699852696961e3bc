import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { temporaryFolder } from "../../test/temporary-folder.ts";
import { ProfileStore } from "./profile-store.ts";
import type { Profiles } from "./profile.ts";

const PROFILES: Profiles = {
  version: 1,
  current: "miasto",
  profiles: { miasto: { server: "https://miasto.example", token: "token-of-miasto", account: "Anna" } },
};

function store() {
  const folder = temporaryFolder();
  const kept = new ProfileStore({ XDG_CONFIG_HOME: folder });
  return { kept, folder: path.dirname(kept.file), file: kept.file };
}

describe("the file of profiles", () => {
  it("is written whole, for its owner alone, and read back", async () => {
    const { kept, folder, file } = store();
    expect(await kept.read()).toMatchObject({ current: null, profiles: {} });
    await kept.write(PROFILES);
    await kept.write(PROFILES);
    expect(await kept.read()).toEqual({ ...PROFILES, wasOpenToOthers: false });
    expect([statSync(file).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(readdirSync(folder)).toEqual(["profiles.json"]);
  });

  it("that others could read is closed to them, and that is told", async () => {
    const { kept, file } = store();
    await kept.write(PROFILES);
    chmodSync(file, 0o644);
    expect((await kept.read()).wasOpenToOthers).toBe(true);
    expect((await kept.read()).wasOpenToOthers).toBe(false);
  });

  it("that is broken is left as it is, and nothing of it is shown", async () => {
    const { kept, folder, file } = store();
    mkdirSync(folder, { mode: 0o700 });
    for (const text of [
      '{"version":1,"token-of-miasto',
      '{"version":1,"current":"a","profiles":{"a":{"token":"token-of-miasto"}}}',
    ]) {
      writeFileSync(file, text, { mode: 0o600 });
      const refusal: unknown = await kept.read().catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: "bad-profiles" });
      expect(String(refusal)).not.toContain("token-of-miasto");
      expect(readFileSync(file, "utf8")).toBe(text);
    }
  });

  it("that is a link to another place stays one", async () => {
    const { kept, folder, file } = store();
    const elsewhere = path.join(temporaryFolder(), "kept.json");
    writeFileSync(elsewhere, "{}", { mode: 0o600 });
    mkdirSync(folder, { mode: 0o700 });
    symlinkSync(elsewhere, file);
    await kept.write(PROFILES);
    expect(JSON.parse(readFileSync(elsewhere, "utf8"))).toEqual(PROFILES);
    expect(await kept.read()).toMatchObject(PROFILES);
  });
});

it("stands in the home folder where nothing else is said, or what is said is no whole path", () => {
  const home = path.resolve("/home/anna");
  for (const environment of [{ HOME: home }, { HOME: home, XDG_CONFIG_HOME: "config" }])
    expect(new ProfileStore(environment).file).toBe(path.join(home, ".config", "miara", "profiles.json"));
});
