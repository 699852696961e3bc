import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { spawn, type IPty } from "@lydell/node-pty";
import { treeViewSchema } from "@miara/domain/tree-view";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";

import { holdFirst } from "./hold-first.ts";
import { LAUNCHER, plainEnvironment } from "./run-launcher.ts";
import { runServer } from "./running-server.ts";
import { sampleFile } from "./sample-file.ts";
import { ScreenReader } from "./screen-reader.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const running: IPty[] = [];

afterEach(() => {
  for (const terminal of running.splice(0)) terminal.kill("SIGKILL");
});

interface RealTerminal {
  readonly pty: IPty;
  readonly screen: ScreenReader;
  /** Everything that was written, codes included. */
  readonly written: () => string;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number>;
  readonly shows: (text: string | RegExp) => Promise<void>;
}

function open(
  words: readonly string[],
  options: {
    readonly cwd?: string;
    readonly environment?: Record<string, string>;
    /** In place of the launcher. */
    readonly program?: string;
  } = {},
): RealTerminal {
  const screen = new ScreenReader(80, 24);
  const pty = spawn(
    options.program ?? process.execPath,
    options.program === undefined ? [LAUNCHER, ...words] : [...words],
    {
      cols: 80,
      rows: 24,
      cwd: options.cwd ?? tmpdir(),
      env: plainEnvironment({ TERM: "xterm-256color", ...options.environment }),
    },
  );
  running.push(pty);
  let written = "";
  pty.onData((data) => {
    written += data;
    screen.write(data);
  });
  const ended = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode }) => {
      resolve(exitCode);
    });
  });
  const shows = (text: string | RegExp): Promise<void> =>
    vi.waitFor(
      () => {
        const shown = screen.text().replaceAll("\u00A0", " ");
        if (typeof text === "string") expect(shown).toContain(text);
        else expect(shown).toMatch(text);
      },
      { timeout: 15_000, interval: 20 },
    );
  return { pty, screen, written: () => written, ended, shows };
}

describe("in a real terminal", () => {
  it("keys lead from the tree to the card and out again", async () => {
    const { file } = sampleFile();
    const { pty, screen, ended, shows } = open(["--file", file, "--lang", "pl"]);
    await shows("▸      Cała strategia");
    expect(screen.isAlternate).toBe(true);
    expect(screen.isCursorShown).toBe(false);
    pty.write("jjl");
    await shows("1. Monitoring ulic");
    pty.write("\u001B[B\u001B[B\u001B[B\r");
    await shows("zadanie I.1.3");
    await shows(/razem +20\/20 +20\/20 +20\/20 +0\/20 +0\/20 +60\/100/u);
    pty.write("\u001B");
    await shows(/▸ +25 +3\. Działania/u);
    pty.write("q");
    expect(await ended).toBe(0);
    expect(screen.isAlternate).toBe(false);
    expect(screen.isCursorShown).toBe(true);
  });

  it("e writes what is seen to a new file and never over another", async () => {
    const { file } = sampleFile();
    const cwd = temporaryFolder();
    const { pty, shows } = open(["--file", file, "--lang", "en", "--as-of", "2012"], { cwd });
    await shows("Whole strategy");
    pty.write("e");
    await shows("Written to");
    pty.write("e");
    await shows(/2012-2\.json/u);
    expect(readdirSync(cwd)).toEqual(["miara-tree-plan-2012-2.json", "miara-tree-plan-2012.json"]);
    const written: unknown = JSON.parse(readFileSync(path.join(cwd, "miara-tree-plan-2012.json"), "utf8"));
    expect(treeViewSchema.parse(written).strategy.asOf).toBe("2012");
  });

  it("what is typed before the first frame is not shown, and done once there is one", async () => {
    const server = await runServer();
    onTestFinished(server.stop);
    const slow = await holdFirst(server.address);
    const { pty, written, ended, shows } = open(["--server", slow.address, "--lang", "pl"]);
    await slow.isAsked;
    pty.write("jjl");
    slow.answer();
    await shows("1. Monitoring ulic");
    expect(written()).not.toContain("jjl");
    pty.write("q");
    expect(await ended).toBe(0);
  });

  it("Ctrl+C before the first frame ends it", async () => {
    const slow = await holdFirst("http://127.0.0.1:1");
    const { pty, ended } = open(["--server", slow.address]);
    await slow.isAsked;
    pty.write("\u0003");
    expect(await ended).toBe(130);
  });

  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s gives the terminal back", async (signal) => {
    const { file } = sampleFile();
    const { pty, screen, written, ended, shows } = open(["--file", file]);
    await shows("Whole strategy");
    pty.kill(signal);
    expect(await ended).toBeGreaterThan(0);
    // The wheel turned into arrow keys is given back too.
    expect(written()).toMatch(/\?1007s.*\?1007h.*\?1007r/su);
    expect(screen.isAlternate).toBe(false);
    expect(screen.isCursorShown).toBe(true);
  });

  it("Ctrl+Z goes back to the shell, and fg comes back to where one was", async () => {
    const { file } = sampleFile();
    const shell = open(["--norc", "--noprofile", "-i"], { program: "bash" });
    await shell.shows(/[#$]/);
    shell.pty.write(`${[process.execPath, LAUNCHER, "--file", file, "--lang", "en"].join(" ")}\r`);
    await shell.shows("Whole strategy");
    shell.pty.write("jjl");
    await shell.shows("1. Monitoring ulic");
    shell.pty.write("\u001A");
    await shell.shows("Stopped");
    expect(shell.screen.isAlternate).toBe(false);
    expect(shell.screen.isCursorShown).toBe(true);
    shell.pty.write("fg\r");
    await shell.shows("1. Monitoring ulic");
    expect(shell.screen.isAlternate).toBe(true);
    shell.pty.write("q");
    await vi.waitFor(() => {
      expect(shell.screen.isAlternate).toBe(false);
    });
    shell.pty.write("exit\r");
    expect(await shell.ended).toBe(0);
  });

  it("Ctrl+Z without a shell to go back to leaves everything as it is", async () => {
    const { file } = sampleFile();
    const { pty, ended, shows } = open(["--file", file, "--lang", "en"]);
    await shows("Whole strategy");
    pty.write("\u001A");
    pty.write("j");
    await shows(/▸ +\S+ +. I /u);
    pty.write("q");
    expect(await ended).toBe(0);
  });

  it("a resize is followed", async () => {
    const { file } = sampleFile();
    const { pty, shows } = open(["--file", file, "--lang", "pl"]);
    await shows("Cała strategia");
    pty.resize(40, 12);
    pty.write("f");
    await shows("24 ustalenia");
  });

  it("TERM=dumb is given text, and so is a command", async () => {
    const { file } = sampleFile();
    const dumb = open(["--file", file, "--lang", "pl"], { environment: { TERM: "dumb" } });
    expect(await dumb.ended).toBe(0);
    expect(dumb.screen.text()).toMatch(/^numer +waga/u);
    const command = open(["findings", "--file", file, "--lang", "pl"], { environment: { NO_COLOR: "1" } });
    expect(await command.ended).toBe(0);
    expect(command.screen.text()).not.toBe("");
    expect(existsSync(file)).toBe(true);
  });
});
