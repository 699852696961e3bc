import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { PAGES } from "./open-app.ts";
import { miara } from "./run-miara.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "miara-cli-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const pages = readdirSync(PAGES).map((name) => path.join(PAGES, name));
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  miara(args, { folder, env });
const place = (name: string): string => path.join(folder, name);

interface Report {
  readonly elements: readonly { readonly number: string; readonly progress: string | null }[];
  readonly indicators: readonly unknown[];
  readonly findings: readonly {
    code: string;
    severity: string;
    file: string;
    line: number | null;
    message: string;
  }[];
}

describe("miara watch and miara terminal", () => {
  it("are the terminal's own commands, with its words, options and exit codes", async () => {
    const file = place("strategy.json");
    await run(["import", ...pages]);
    await run(["export", "-o", file]);
    const { code, out, err } = await run(["terminal", "tree", "--csv", "--file", file, "--as-of", "2012"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^number,title,weight,progress/);
    const refused = await run(["watch", "--csv", "--file", file]);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("--json");
  });
});

describe("miara import", () => {
  it("prints one object on a dry run, nothing else, and makes no data", async () => {
    const { code, out, err } = await run(["import", ...pages, "--dry-run", "--json"]);
    expect([code, err]).toEqual([0, ""]);
    const report = JSON.parse(out) as Report;
    expect(Object.keys(report)).toEqual(["elements", "indicators", "findings"]);
    // The totals that the programmes' pages print, at one decimal.
    const progressOf = (number: string) =>
      Number(report.elements.find((element) => element.number === number)?.progress);
    expect([progressOf("II.7"), progressOf("II.4"), progressOf("I.1")]).toEqual([
      expect.closeTo(57, 1),
      expect.closeTo(75.6, 1),
      expect.closeTo(75.1, 1),
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("shows a table and what to look at to people, in their language", async () => {
    const { code, out } = await run(["import", ...pages, "--dry-run"], { LANG: "pl_PL.UTF-8" });
    expect(code).toBe(0);
    expect(out).toMatch(/^II\.7 .* 57,0\u00A0% .* Bezpieczne miasto$/m);
    expect(out).toContain("Próba: niczego nie zapisano.");
  });

  it("saves, exports and takes the export back without a change", async () => {
    const saved = await run(["import", ...pages, "--reason", "first"]);
    expect(saved.out).toContain("(leszno/strategia-rozwoju-2009-2013), revision 1.");
    expect((await run(["export", "-o", "s.json"])).code).toBe(0);
    expect((await run(["import", "s.json"])).out).toContain("stored like this already, at revision 1");
    const { out } = await run(["export", "strategia-rozwoju-2009-2013"]);
    expect(out).toBe(readFileSync(place("s.json"), "utf8"));
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect((await run(["list", "--json"])).out).toContain('"revision": 1');
  });

  it("finds relative files where npm was called", async () => {
    writeFileSync(place("page.txt"), readFileSync(pages[0] ?? ""));
    const { code } = await run(["import", "page.txt", "--dry-run"], {
      npm_lifecycle_event: "miara",
      INIT_CWD: folder,
    });
    expect(code).toBe(0);
    const elsewhere = { npm_lifecycle_event: "miara", INIT_CWD: tmpdir() };
    expect((await run(["import", "page.txt", "--dry-run"], elsewhere)).code).toBe(1);
  });

  it.each([
    ["no page", "list.txt", "Dear neighbours,\nnothing of a strategy is here.\n", /^list\.txt:\d+: /m],
    ["an empty file", "empty.txt", "", /^empty\.txt(?::1)?: /m],
    [
      "a binary",
      "picture.png",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]),
      /^picture\.png:1: /m,
    ],
    ["an unknown version", "s.json", '{\n  "format": "miara-strategy",\n  "version": 99\n}', /^s\.json:3: /m],
  ])("refuses %s with file and line, and writes nothing", async (_, name, content, words) => {
    writeFileSync(place(name), content);
    const { code, out, err } = await run(["import", name]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(words);
    expect(err).toContain("Nothing was imported.");
    expect((await run(["list", "--json"])).out).toBe('{\n  "strategies": []\n}\n');
  });

  it("refuses a huge file by its size, before it is read", async () => {
    writeFileSync(place("huge.txt"), "");
    truncateSync(place("huge.txt"), 100_000_000_000);
    const { code, err } = await run(["import", "huge.txt"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^huge\.txt: \w/m);
  });

  it("names every file that can't be read", async () => {
    mkdirSync(place("pages"));
    const { code, out, err } = await run(["import", "pages", "missing.txt", "--json"]);
    expect(code).toBe(1);
    expect(err.split("\n").slice(0, 2)).toEqual([
      "pages: This is a folder. Name the files in it.",
      "missing.txt: There is no such file.",
    ]);
    const { findings, ...rest } = JSON.parse(out) as Report;
    expect(rest).toEqual({ elements: [], indicators: [] });
    expect(findings.map(({ severity, file }) => [severity, file])).toEqual([
      ["error", "pages"],
      ["error", "missing.txt"],
    ]);
  });

  it("says where data can't be kept", async () => {
    writeFileSync(place("file"), "");
    const { code, err } = await run(["import", ...pages], { MIARA_DATA: place("file") });
    expect(code).toBe(1);
    expect(err).toContain("The database can't be opened.");
    writeFileSync(place("miara.db"), "This is no database at all, however long it may be.".repeat(100));
    const damaged = await run(["list"]);
    expect([damaged.code, damaged.out]).toEqual([1, ""]);
    expect(damaged.err).toContain("is damaged or is no database");
  });
});

describe("a fault that nobody expected", () => {
  it("is told in words, with its details", async () => {
    await run(["import", ...pages]);
    const db = new DatabaseSync(place("miara.db"));
    db.exec("pragma foreign_keys = off; update elements set parent_id = 'II.7' where id = 'II'");
    db.close();
    const { code, out, err } = await run(["check"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("level-not-below-parent");
    expect(err).toContain("Something went wrong that should not have.");
  });
});

describe("miara export", () => {
  it("says what is missing", async () => {
    expect(await run(["export"])).toMatchObject({ code: 1, err: expect.stringContaining("no strategy yet") });
    await run(["import", ...pages]);
    expect(await run(["export", "other"])).toMatchObject({ code: 1, err: expect.stringContaining("other") });
    const nowhere = await run(["export", "-o", "no/such/folder/s.json"]);
    expect(nowhere).toMatchObject({
      code: 1,
      err: expect.stringContaining("no folder to write this file in"),
    });
  });

  it("leaves a file as it was where it can't be replaced", async () => {
    await run(["import", ...pages]);
    mkdirSync(place("taken"));
    writeFileSync(place("taken/inside"), "kept");
    expect((await run(["export", "-o", "taken"])).code).toBe(1);
    expect(readFileSync(place("taken/inside"), "utf8")).toBe("kept");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("miara check", () => {
  it("lists findings, and fails only where one is an error", async () => {
    await run(["import", ...pages]);
    const { code, out } = await run(["check", "--json"]);
    const { strategies } = JSON.parse(out) as {
      strategies: { findings: { severity: string; message: string }[] }[];
    };
    const findings = strategies.flatMap((strategy) => strategy.findings);
    expect(findings.length).toBeGreaterThan(0);
    expect(code).toBe(findings.some(({ severity }) => severity === "error") ? 1 : 0);
    const { out: text } = await run(["check"]);
    for (const { message } of findings) expect(text).toContain(message);
  });

  it("verifies the log of changes, and names the change with which something is wrong", async () => {
    await run(["import", ...pages]);
    const whole = await run(["check"]);
    const { strategies } = JSON.parse((await run(["check", "--json"])).out) as CheckedLogs;
    expect(strategies).toMatchObject([{ log: { ok: true, events: 1 } }]);
    const { head = "" } = strategies[0]?.log ?? {};
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    expect(whole.out).toContain(`as it was written: 1 change, checksum ${head}`);

    tamper("update change_events set actor = 'somebody else'");
    const { code, out } = await run(["check"], { MIARA_LANG: "pl" });
    expect(code).toBe(1);
    expect(out).toContain("błąd: dziennik zmian został naruszony: treść zmiany 1");
    const told = await run(["check", "--json"]);
    expect(told.code).toBe(1);
    expect((JSON.parse(told.out) as CheckedLogs).strategies).toMatchObject([
      {
        log: { ok: false, sequence: 1, code: "event-changed", message: expect.stringContaining("change 1") },
      },
    ]);
  });

  it("misses a strategy that was taken out past its log", async () => {
    await run(["import", ...pages]);
    tamper("pragma foreign_keys = off; delete from strategies");
    const { code, out } = await run(["check"]);
    expect(code).toBe(1);
    expect(out).toContain("leszno/strategia-rozwoju-2009-2013");
    expect(out).toContain("error: the log of changes was tampered with: it does not lead to what is stored");
  });
});

interface CheckedLogs {
  readonly strategies: readonly { readonly log: { readonly head?: string } }[];
}

/** Past the program and its triggers, as whoever holds the file can. */
function tamper(sql: string): void {
  const db = new DatabaseSync(place("miara.db"));
  db.exec(`drop trigger if exists change_events_no_update; ${sql}`);
  db.close();
}

describe("wrong usage", () => {
  it.each([
    [["import"], "The argument files is missing."],
    [["import", "--fast", "a"], "There is no option --fast."],
    [["fly"], "There is no command fly."],
    [["serve", "--port", "many"], "many is no port."],
    [["serve", "--port"], "needs a value."],
    [["list", "more"], "There are too many arguments."],
  ])("is told in plain words: %j", async (args, words) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  it("is told in Polish too", async () => {
    const { err } = await run(["fly"], { MIARA_LANG: "pl" });
    expect(err).toContain("Nie ma polecenia fly.");
  });

  it("is a port in the environment that is none", async () => {
    const { code, err } = await run(["serve"], { MIARA_PORT: "70000" });
    expect(code).toBe(2);
    expect(err).toContain("70000 is no port.");
  });
});

describe("help", () => {
  it.each([
    ["en", "Usage:", "read a strategy from files into the database"],
    ["pl", "Użycie:", "wczytaj strategię z plików do bazy"],
  ])("is in the caller's language: %s", async (language, usage, words) => {
    const { code, out } = await run(["--help"], { MIARA_LANG: language });
    expect(code).toBe(0);
    expect(out).toContain(usage);
    expect(out).toContain(words);
    const ofCommand = await run(["import", "--help"], { MIARA_LANG: language });
    expect(ofCommand.out).toContain(usage);
    expect(ofCommand.out).toContain("--dry-run");
  });
});
