// @vitest-environment jsdom
import type { Actor } from "@miara/domain/actor";
import { strategySchema } from "@miara/domain/strategy";
import { strategyEditSchema } from "@miara/domain/strategy-edit";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";

import { textOf } from "../../../test/in-language.tsx";
import { openGrid, type OpenGrid } from "../../../test/open-grid.tsx";
import { SAMPLE } from "../../../test/sample-strategy.ts";

afterEach(cleanup);

const choice = { what: "stages", part: { under: "II.7.3" }, share: "actual", every: null } as const;
/** 2009 is closed. */
const strategy = strategySchema.parse({
  ...SAMPLE,
  reportingPeriods: [{ period: "2009", state: "closed", opensOn: null, dueOn: null }],
});

/** Task II.7.3: a row of sums, then three stages with 4, 12 and 4 points a year up to 2011. */
async function open(): Promise<OpenGrid & { readonly user: ReturnType<typeof userEvent.setup> }> {
  const opened = openGrid(strategy, choice);
  const user = userEvent.setup();
  const grid = await screen.findByRole("grid");
  // jsdom lays nothing out: the cell is asked for by its place.
  grid.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  await user.keyboard("{Home}");
  return { ...opened, user };
}

const cell = (row: number, column: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`);
  if (found === null) throw new Error(`no cell ${row}, ${column}`);
  return found;
};
const shown = (row: number, column: number): string => textOf(cell(row, column));
const paste = (text: string): void => {
  fireEvent.paste(document.activeElement ?? document.body, {
    clipboardData: { getData: () => text },
  });
};

describe("the grid by keyboard", () => {
  it("begins at the first figure that may be written", async () => {
    openGrid(strategy, choice);
    const grid = await screen.findByRole("grid");
    // The stages come after the row of sums; 2009 is closed.
    expect(grid.querySelector("[tabindex='0']")).toBe(cell(1, 1));
  });

  it("is one stop of the Tab key, and the arrows go through it", async () => {
    const { user } = await open();
    expect(document.querySelectorAll("[data-row] [tabindex='0']")).toHaveLength(1);
    expect(document.activeElement).toBe(cell(1, 0));
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toBe(cell(2, 2));
    expect(document.querySelectorAll("[data-row] [tabindex='0']")).toHaveLength(1);
    await user.tab();
    expect(document.activeElement?.closest("table")).toBeNull();
  });

  it("shows what was typed at once, says that it is on its way, and then that it is stored", async () => {
    const { user, sent, answer } = await open();
    await user.keyboard("{End}{ArrowLeft}{ArrowLeft}3,5{Enter}");
    expect(shown(1, 3)).toBe("◌zapisywanie: 3,5");
    // 3.5 points in 2012 besides 0 and 0.
    expect(shown(0, 3)).toBe("3,5");
    expect(document.activeElement).toBe(cell(2, 3));
    expect(sent[0]?.edits).toMatchObject([{ share: "actual", period: "2012", was: "0", is: "3.5" }]);
    await act(async () => {
      const entry = { by: "Biuro Strategii", at: "2014-02-01T10:00:00.000Z" };
      answer({ kind: "answered", answer: { ok: true, revision: 2, entry } });
      await Promise.resolve();
    });
    expect(await screen.findByText(/zapisano:/)).toBeTruthy();
    expect(shown(1, 3)).toBe("✓zapisano: 3,5");
  });

  it("takes back with Escape what is being typed", async () => {
    const { user, sent } = await open();
    await user.keyboard("{ArrowRight}9{Escape}");
    expect(shown(1, 1)).toBe("4");
    expect(document.activeElement).toBe(cell(1, 1));
    expect(sent).toEqual([]);
  });

  // Safari tells of the key that ends a composition when it is over, by its code alone.
  it.each([{ isComposing: true }, { keyCode: 229 }])(
    "does not take Enter for the end of an entry while a letter is composed: %o",
    async (composing) => {
      const { user, sent } = await open();
      await user.keyboard("{ArrowRight}7");
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "Enter", ...composing });
      expect(document.querySelector<HTMLInputElement>("input.grid-editor")?.value).toBe("7");
      expect(sent).toEqual([]);
    },
  );

  it("leaves what it can't read in its cell, with the reason, until it is mended", async () => {
    const { user, sent } = await open();
    await user.keyboard("{ArrowRight}dużo{Enter}");
    expect(shown(1, 1)).toBe("✕nie zapisano: dużo");
    expect(cell(1, 1).getAttribute("aria-invalid")).toBe("true");
    expect(cell(1, 1).title).toMatch(/jako liczby/);
    await user.keyboard("{ArrowUp}{F2}{Backspace>4/}6{Enter}");
    expect(sent[0]?.edits).toMatchObject([{ period: "2010", is: "6" }]);
  });

  it("does not open a cell of a closed period, and says why", async () => {
    const { user } = await open();
    expect(cell(1, 0).getAttribute("aria-readonly")).toBe("true");
    await user.keyboard("{Enter}");
    expect(document.querySelector("input.grid-editor")).toBeNull();
    expect(textOf(document.querySelector("output"))).toMatch(/^Nie wpisano: Ten okres jest zamknięty\./);
  });

  it("removes with Delete what is there, also what was not understood, and says where it can't", async () => {
    const { user, sent } = await open();
    await user.keyboard("{ArrowRight}dużo{Enter}{ArrowUp}{Delete}");
    // A gap, with the 4 points of the year before as a hint.
    expect(shown(1, 1)).toBe("◌zapisywanie: ← 4·brak wpisu");
    expect(sent[0]?.edits).toMatchObject([{ period: "2010", was: "4", is: null }]);
    await user.keyboard("{Home}{Delete}");
    expect(textOf(document.querySelector("output"))).toMatch(/^Nie wpisano: Ten okres jest zamknięty\./);
  });

  it("fills a selection down in one step", async () => {
    const { user, sent } = await open();
    await user.keyboard("{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}");
    expect(sent[0]?.edits).toMatchObject([{ period: "2010", was: "12", is: "4" }]);
    expect(textOf(document.querySelector("output"))).toBe("Wpisano 1 wartość.");
  });
});

describe("one's own part", () => {
  // The last stage of II.7.1 has no planned share in 2013 and one that was done there.
  it("keeps a row that somebody is working in, though nothing of it is due any more", async () => {
    const last = strategySchema.parse({
      ...SAMPLE,
      elements: SAMPLE.elements
        .filter(({ id }) => id === "II" || id === "II.7" || id === "II.7.1")
        .map((element) => ({
          ...element,
          alsoServes: [],
          indicators: [],
          stages: element.stages.map((stage) => ({
            ...stage,
            cells: stage.cells
              .filter(({ period }) => period === "2013")
              .map((one) => ({ ...one, planned: null, actual: "5" })),
          })),
        })),
      reportingPeriods: [{ period: "2013", state: "open", opensOn: null, dueOn: null }],
      importFindings: [],
    });
    openGrid(last, { ...choice, part: "due" });
    const user = userEvent.setup();
    (await screen.findByRole("grid")).querySelector<HTMLElement>("[tabindex='0']")?.focus();
    await user.keyboard("{Delete}");
    expect(shown(1, 4)).toContain("brak wpisu");
  });
});

describe("a part without rows", () => {
  const analyst: Actor = {
    account: "analityk",
    name: "Analityk",
    office: "Urząd",
    grants: [{ role: "analyst", organisation: null }],
    isOperator: false,
    isReadOnly: false,
  };

  it("says why, and leads to what there is", async () => {
    openGrid(strategy, { ...choice, part: "due" }, analyst);
    await screen.findByText("W Twojej części nic nie czeka teraz na sprawozdanie.");
    expect(screen.getAllByRole("button").map(textOf)).toEqual(["Pokaż moją część", "Pokaż całą strategię"]);
  });

  it("offers indicators where there are no stages", async () => {
    const indicatorsOnly = {
      ...strategy,
      elements: strategy.elements.map((one) => ({ ...one, stages: [] })),
    };
    openGrid(indicatorsOnly, { ...choice, part: "all" });
    expect(await screen.findByRole("button", { name: "Pokaż wskaźniki" })).toBeTruthy();
  });
});

describe("what was not stored", () => {
  it("is marked where it met what somebody else has entered", async () => {
    const { user, sent, answer, store } = await open();
    await user.keyboard("{ArrowRight}7{Enter}{ArrowUp}");
    const [edit] = sent[0]?.edits ?? [];
    await act(async () => {
      answer({
        kind: "answered",
        answer: {
          ok: false,
          revision: 1,
          conflicts: [{ edit: 0, current: "5", author: "Anna Nowak", entry: null }],
        },
      });
      await Promise.resolve();
    });
    expect(edit).toMatchObject({ was: "4", is: "7" });
    await screen.findByText("Ktoś inny zmienił to samo miejsce");
    expect(shown(1, 1)).toBe("⚠ktoś inny zmienił to samo: 4");
    // Which of them stays is chosen at the foot of the page.
    expect(store.state.conflicts).toMatchObject([{ current: "5", author: "Anna Nowak" }]);
  });

  it("goes over what its writer saw, not over what somebody else entered while it was typed", async () => {
    const { user, sent, store } = await open();
    await user.keyboard("{ArrowRight}7");
    const stage = strategy.elements.find(({ id }) => id === "II.7.3")?.stages[0]?.id ?? "";
    const theirs = { kind: "stage-cell", stage, period: "2010", share: "actual", was: "4", is: "5" };
    act(() =>
      store.hear(2, [strategyEditSchema.parse(theirs)], { by: "Anna Nowak", at: "2014-02-01T10:00:00.000Z" }),
    );
    await user.keyboard("{Enter}");
    expect(sent[0]?.edits).toMatchObject([{ was: "4", is: "7" }]);
    // Until the server has shown both, theirs stands.
    expect(shown(1, 1)).toContain("5");
  });

  it("stays in its cell with the reason when the server refuses it, and can be taken back", async () => {
    const { user, answer, store } = await open();
    await user.keyboard("{ArrowRight}7{Enter}{ArrowUp}");
    await act(async () => {
      answer({ kind: "refused", code: "period-closed", params: {} });
      await Promise.resolve();
    });
    expect(shown(1, 1)).toBe("✕nie zapisano: 7");
    expect(cell(1, 1).title).toMatch(/zamknięty/);
    expect(shown(0, 1)).toBe("20");
    await user.keyboard("{Escape}");
    expect(shown(1, 1)).toBe("4");
    expect(store.state.refused).toEqual([]);
  });
});

describe("undo and redo", () => {
  it("bring back and do again a paste as one step", async () => {
    const { user, sent } = await open();
    await user.keyboard("{ArrowRight}");
    paste("1\t2\n3\t5");
    await user.click(screen.getByRole("button", { name: "Zapisz 4 zmiany" }));
    expect([shown(1, 1), shown(2, 2)]).toEqual(["◌zapisywanie: 1", "◌zapisywanie: 5"]);
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    await user.keyboard("{Control>}z{/Control}");
    expect([shown(1, 1), shown(2, 2)]).toEqual(["◌zapisywanie: 4", "◌zapisywanie: 12"]);
    await user.keyboard("{Control>}y{/Control}");
    expect([shown(1, 1), shown(2, 2)]).toEqual(["◌zapisywanie: 1", "◌zapisywanie: 5"]);
    await user.keyboard("{Control>}z{/Control}");
    await user.keyboard("{Control>}z{/Control}");
    expect(textOf(document.querySelector("output"))).toBe("Nie ma czego cofnąć.");
    // The first is on its way; the others wait for its answer.
    expect(sent).toHaveLength(1);
  });
});

describe("a paste", () => {
  const table = '1\t2\t2.500\r\n1\t"3"\twiele\r\n';

  it("shows what it would do and writes nothing before a yes", async () => {
    const { user, sent } = await open();
    paste(table);
    expect(textOf(screen.getByRole("heading", { name: "Sprawdź przed zapisaniem" }).parentElement)).toContain(
      "Zmienią się 2 komórki. 1 liczbę można odczytać dwojako. Odrzucono 3 wpisy.",
    );
    expect(sent).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "Sprawdź przed zapisaniem" })).toBeNull();
    expect(sent).toEqual([]);
    expect(shown(1, 1)).toBe("4");
  });

  it("asks how to read a number with two readings, and goes as one step", async () => {
    const { user, sent } = await open();
    paste(table);
    await user.click(screen.getByRole("button", { name: /^Zapisz/ }));
    expect(screen.getByText("Wybierz odczyt jeszcze 1 liczby.")).toBeTruthy();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole("radio", { name: /^2,500/ }));
    await user.click(screen.getByRole("button", { name: "Zapisz 3 zmiany" }));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.edits).toMatchObject([
      { period: "2010", is: "2" },
      { period: "2010", is: "3" },
      { period: "2011", is: "2.500" },
    ]);
  });
});
