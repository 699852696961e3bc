import { readFile } from "node:fs/promises";

import { terminal } from "@miara/messages/en/terminal";
import { describe, expect, it } from "vitest";

import { keysMarkdown } from "../scripts/keys-markdown.ts";
import { actionOnScreen, footerKeys, KEYS, nameKeys, SCREENS, type PressedKey } from "./keys.ts";

const NONE: PressedKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  backspace: false,
  delete: false,
  tab: false,
  ctrl: false,
};

describe("the key table", () => {
  it.each(SCREENS)("gives a key one meaning on the screen %s", (screen) => {
    const keys = KEYS.filter((entry) => (entry.screens as readonly string[]).includes(screen)).flatMap(
      (entry) => entry.keys as readonly string[],
    );
    expect(keys).toEqual([...new Set(keys)]);
  });

  it("has a short word for each key of a footer", () => {
    const actions = SCREENS.flatMap((screen) => footerKeys(screen).map((entry) => entry.action));
    expect([...new Set(actions)].toSorted()).toEqual(Object.keys(terminal.keyShort).toSorted());
  });

  it("leads out of every screen, and to help from all but help", () => {
    for (const screen of SCREENS) {
      expect(actionOnScreen(screen, "q")).toBe("quit");
      if (screen !== "help") expect(actionOnScreen(screen, "?")).toBe("help");
      if (screen !== "overview") expect(actionOnScreen(screen, "escape")).toBe("back");
    }
  });

  it("is what docs/terminal.md prints", async () => {
    const page = await readFile(new URL("../../../docs/terminal.md", import.meta.url), "utf8");
    expect(page).toContain(keysMarkdown());
  });
});

describe("keys by name", () => {
  it.each([
    ["", { upArrow: true }, ["up"]],
    ["\r", { return: true }, ["enter"]],
    ["f", { ctrl: true }, ["ctrl-f"]],
    ["G", {}, ["G"]],
    ["jj\r", {}, ["j", "j", "enter"]],
    [" ", {}, ["space"]],
    ["", { delete: true }, ["backspace"]],
  ])("%j with %j", (input, pressed, names) => {
    expect(nameKeys(input, { ...NONE, ...pressed })).toEqual(names);
  });
});
