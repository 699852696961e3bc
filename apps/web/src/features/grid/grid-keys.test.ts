import { describe, expect, it } from "vitest";

import { commandOf, type PressedKey } from "./grid-keys.ts";
import { at, type Selection } from "./selection.ts";

const size = { rows: 10, columns: 5 };
const here = at({ row: 4, column: 2 });

function press(keys: string, selection: Selection = here): ReturnType<typeof commandOf> {
  const names = keys.split("+");
  const pressed: PressedKey = {
    key: names.at(-1) ?? "",
    isShift: names.includes("Shift"),
    isCommand: names.includes("Ctrl"),
    isAlt: names.includes("Alt"),
  };
  return commandOf(pressed, { selection, size, page: 3 });
}

const goesTo = (row: number, column: number) => ({ kind: "select", selection: at({ row, column }) });

describe("the keys of the grid", () => {
  // Expected by the ARIA Authoring Practices, grid pattern.
  it.each([
    ["ArrowUp", 3, 2],
    ["ArrowDown", 5, 2],
    ["ArrowLeft", 4, 1],
    ["ArrowRight", 4, 3],
    ["Home", 4, 0],
    ["End", 4, 4],
    ["Ctrl+Home", 0, 0],
    ["Ctrl+End", 9, 4],
    ["PageUp", 1, 2],
    ["PageDown", 7, 2],
    ["Ctrl+ArrowDown", 9, 2],
  ])("%s goes to row %i, column %i", (keys, row, column) => {
    expect(press(keys)).toEqual(goesTo(row, column));
  });

  it("stop at the edges", () => {
    expect(press("ArrowUp", at({ row: 0, column: 0 }))).toEqual(goesTo(0, 0));
    expect(press("PageDown", at({ row: 8, column: 4 }))).toEqual(goesTo(9, 4));
  });

  it("extend a rectangle with Shift, and take all with Ctrl+A", () => {
    const first = press("Shift+ArrowRight");
    expect(first).toEqual({
      kind: "select",
      selection: { anchor: here.active, active: { row: 4, column: 3 } },
    });
    expect(press("Ctrl+a")).toEqual({
      kind: "select",
      selection: { anchor: { row: 0, column: 0 }, active: { row: 9, column: 4 } },
    });
    expect(press("Shift+ ")).toEqual({
      kind: "select",
      selection: { anchor: { row: 4, column: 0 }, active: { row: 4, column: 4 } },
    });
  });

  it("edit by Enter and F2, and type over by any character, also one made with AltGr", () => {
    expect(press("F2")).toEqual({ kind: "edit", text: null });
    expect(press("Enter")).toEqual({ kind: "edit", text: null });
    expect(press("7")).toEqual({ kind: "edit", text: "7" });
    expect(press("Ctrl+Alt+ż")).toEqual({ kind: "edit", text: "ż" });
  });

  it("leave to the browser what is not theirs", () => {
    expect(press("Tab")).toBeNull();
    expect(press("F5")).toBeNull();
    expect(press("Ctrl+c")).toBeNull();
    expect(press("Alt+ArrowLeft")).toBeNull();
  });
});
