import { nonNegativeDecimalSchema } from "@miara/domain/decimal";
import { elementIdSchema, strategyIdSchema } from "@miara/domain/ids";
import type { Indicator } from "@miara/domain/indicator";
import { periodLabelSchema } from "@miara/domain/period";
import type { Strategy } from "@miara/domain/strategy";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { Change, ChangeLog } from "../src/sources/source.ts";
import { MemoryHouse } from "./memory-house.ts";
import { openScreen, type OpenOptions, type OpenScreen } from "./open-screen.tsx";
import { sampleStrategy } from "./sample-strategy.ts";

const opened: OpenScreen[] = [];

async function open(options: OpenOptions = {}): Promise<OpenScreen> {
  const screen = await openScreen(options);
  opened.push(screen);
  return screen;
}

afterEach(() => {
  for (const screen of opened.splice(0)) screen.close();
});

/** The sample with a target of 2 000 crimes in 2015, from 3 581 in 2009. */
function withTarget(): Strategy {
  const strategy = sampleStrategy();
  const benchmark = (period: string, value: string): Indicator["targets"][number] => ({
    period: periodLabelSchema.parse(period),
    operator: "=",
    value: nonNegativeDecimalSchema.parse(value),
    upper: null,
    text: null,
    origin: null,
  });
  const elements = strategy.elements.map((element) => ({
    ...element,
    indicators: element.indicators.map((indicator) =>
      indicator.direction === "down"
        ? {
            ...indicator,
            baselines: [benchmark("2009", "3581")],
            targets: [{ ...benchmark("2015", "2000"), operator: "<=" as const }],
          }
        : indicator,
    ),
  }));
  return { ...strategy, elements };
}

describe("the indicators", () => {
  it("say the last value, the course, how old it is, and how each stands", async () => {
    const screen = await open({ house: new MemoryHouse(withTarget()), size: [170, 40] });
    await screen.press("i");
    // From the end of 2012 to the end of 2013 it is twelve months; 2013 was not collected.
    await screen.shows(/I\.1\.3 +Liczba przestępstw +2.744 .*2012 +█▄▁▁· .*12 /u);
    await screen.shows(/Spotkania w szkołach .*bez celu/u);
  });

  it("are filtered by any of their words, or by what they are not, and sorted", async () => {
    const screen = await open({ house: new MemoryHouse(withTarget()) });
    await screen.press("i");
    await screen.shows("Spotkania w szkołach");
    await screen.press("/", "r", "e", "z", "u", "l", "t", "Enter");
    await screen.shows("1 z 2");
    await screen.press("/", "Esc", "/", "!", "r", "e", "z", "u", "Enter");
    await vi.waitFor(() => {
      const text = screen.lines().join("\n");
      expect(text).toContain("Spotkania");
      expect(text).not.toContain("przestępstw");
    });
    await screen.press("s");
    await screen.shows("Kolejność: według nazwy.");
  });

  it("open with a chart, its table, the target and what each method says", async () => {
    const screen = await open({ house: new MemoryHouse(withTarget()), size: [120, 40] });
    await screen.press("i");
    await screen.shows("Liczba przestępstw");
    await screen.press("Enter");
    await screen.shows(/┤.*[\u2801-\u28FF].*[\u2801-\u28FF]/u);
    await screen.shows("□ wartość bazowa  ◇ cel  × brak");
    await screen.shows(/2013 +bd\./u);
    await screen.shows("cel 2015: ≤ 2 000");
    await screen.shows("Co mówi każda metoda");
    // (2744 − 3581) / (2000 − 3581) of the way.
    await screen.shows(/przebyto 52,9.% drogi/u);
    await screen.press("y");
    await screen.shows("Skopiowano: 2");
    expect(screen.clipboard()).toBe("2 744");
    await screen.press("Enter");
    await screen.shows("zadanie I.1.3");
  });
});

describe("what-if", () => {
  it("moves the figures above by another weight, and undo brings them back", async () => {
    // Weights 25, 20 → 40, 25, 10, 20 with 0, 100, 60, 100, 60: 7 700 / 120 instead of 5 700 / 100.
    const screen = await open({ size: [120, 40] });
    await screen.press("j", "j", "w");
    await screen.shows(/I\.1 Bezpieczne miasto +57,0.% +57,0.%/u);
    await screen.press("j", "Enter", "4", "0", "Enter");
    await screen.shows("20 → 40");
    await screen.shows(/I\.1 Bezpieczne miasto +57,0.% +64,2.% +\+7,17/u);
    await screen.press("u");
    await screen.shows(/I\.1 Bezpieczne miasto +57,0.% +57,0.%/u);
  });

  it("moves them by a cell too, and by no text that is no number", async () => {
    const screen = await open({ size: [120, 40] });
    await screen.press("j", "j", "w");
    await screen.shows(/25 I\.1\.3/u);
    await screen.press("j", "j", "l");
    await screen.shows(/I\.1\.3 Działania .*60,0.% +60,0.%/u);
    // The fourth cell of the first stage: 4 planned for 2012, 0 done. 4 more points of 100.
    await screen.press("j", "j", "j", "Enter", "4", "Enter");
    await screen.shows(/I\.1\.3 Działania .*60,0.% +64,0.% +\+4,00/u);
    // A quarter of the weight of the programme: one point there.
    await screen.shows(/I\.1 Bezpieczne miasto +57,0.% +58,0.% +\+1,00/u);
    await screen.press("Enter", "x", "Enter");
    await screen.shows("nie jest liczbą");
  });

  it("says what the figure owes to its weights", async () => {
    const screen = await open({ size: [120, 40] });
    await screen.press("j", "j", "w");
    // (0 + 100 + 60 + 100 + 60) / 5.
    await screen.shows(/wagi równe +64,0.%/u);
  });
});

describe("the comparison", () => {
  it("holds two periods against each other, and goes further back", async () => {
    const screen = await open({ size: [120, 40] });
    await screen.press("c");
    await screen.shows("2012 i 2013");
    await screen.shows(/I\.1\.2 +80,0 +100,0 +\+20,0/u);
    await screen.press("h");
    await screen.shows("2011 i 2013");
    await screen.press("m");
    await screen.shows("Plik nie ma historii");
  });

  it("holds two strategies against each other", async () => {
    const other = { ...sampleStrategy(), id: strategyIdSchema.parse("inna"), title: "Inna strategia" };
    const house = new MemoryHouse(sampleStrategy(), other);
    const screen = await open({ house });
    await screen.press("Enter");
    await screen.shows("● na żywo");
    await screen.press("c", "m", "m");
    await screen.shows("Miasto › Inna strategia");
    await screen.shows(/postęp +73,8.% +73,8.%/u);
  });

  it("holds their elements against each other pair by pair, sorted and filtered", async () => {
    // The figures of I.1 in the other: its weights all 1, so (0 + 100 + 60 + 100 + 60) / 5 = 64 instead of 57.
    const { elements, ...rest } = sampleStrategy();
    const one = nonNegativeDecimalSchema.parse("1");
    const other = {
      ...rest,
      id: strategyIdSchema.parse("inna"),
      title: "Inna strategia",
      elements: elements
        .filter(({ id }) => id !== "I.2.2")
        .map((element) => (element.parentId === "I.1" ? { ...element, weight: one } : element)),
    };
    const screen = await open({ house: new MemoryHouse(sampleStrategy(), other), size: [120, 60] });
    await screen.press("Enter");
    await screen.shows("● na żywo");
    await screen.press("c", "m", "m");
    await screen.shows(/W parach: 11; tylko\s+w pierwszej: 1; tylko w drugiej: 0/u);
    await screen.shows(/I\.1 +57,0 +64,0 +\+7,0 .* numer +Bezpieczne miasto/u);
    await screen.shows(/I\.2\.2 .* nie ma +– – brak podstaw \/ nie ma +bez pary +Pracownie/u);
    await screen.press("s");
    await screen.shows("Kolejność: według różnicy, od największej.");
    await screen.shows(/tytuł\s+▸?\s*I\.1 +57,0 +64,0/u);
    await screen.press("/", "p", "r", "a", "c", "Enter");
    await screen.shows("1 z 12");
    await vi.waitFor(() => {
      expect(screen.lines().join("\n")).not.toContain("Bezpieczne");
    });
  });
});

describe("the round", () => {
  it("says who is missing what, also where no round is set up", async () => {
    const screen = await open({ size: [120, 40] });
    await screen.press("R");
    await screen.shows("Sprawozdania za 2013");
    await screen.shows("nie ustawiono rundy");
    // 2013: the stages are reported as 0, crimes were not collected, meetings are a gap.
    await screen.shows(/I\.1\.3 +Działania.* 1 wartość/u);
    await screen.shows(/Straż Miejska +5 +0 +1/u);
  });
});

describe("the history", () => {
  const change: Change = {
    revision: 2,
    at: "2014-03-14T09:00:00.000Z",
    actor: "Anna Nowak",
    office: "Straż Miejska",
    kind: "changed",
    reason: "korekta",
    isRestatement: false,
    elements: { added: [], changed: [elementIdSchema.parse("I.1.3")], removed: [] },
    fields: [],
    fieldCount: 2,
  };

  it("is there for a server, leads to what was changed, and says why a file has none", async () => {
    const house = new MemoryHouse();
    const log: ChangeLog = {
      list: () => Promise.resolve([change]),
      compare: () => Promise.reject(new Error("not asked for here")),
    };
    house.log = log;
    const screen = await open({ house });
    await screen.press("H");
    await screen.shows("Anna Nowak");
    await screen.shows("korekta");
    await screen.press("Enter");
    await screen.shows("zadanie I.1.3");
    const file = await open();
    await file.press("H");
    await file.shows("Plik nie ma historii");
  });
});

describe("going about", () => {
  it(": leads to an element, a screen and a period by the beginning of a word", async () => {
    const screen = await open();
    await screen.press(":", "b", "e", "z", "p");
    await screen.shows("▸ I.1  Bezpieczne miasto");
    await screen.press("Enter");
    await screen.shows("program I.1");
    await screen.press(":", "u", "s", "t", "Enter");
    await screen.shows("ustalenia");
    await screen.press(":", "2", "0", "1", "1", "Enter");
    await screen.shows("stan na 2011");
    await screen.press(":", "z", "z", "z", "z", "Enter");
    await screen.shows("Nic nie ma słów „zzzz”.");
    await screen.press(":", "q", "Enter");
    await vi.waitFor(() => {
      expect(screen.hasEnded()).toBe(true);
    });
  });

  it("[ leads back and ] forth again", async () => {
    const screen = await open();
    await screen.press("j", "j", "Enter");
    await screen.shows("program I.1");
    await screen.press("[");
    await screen.shows("Nasze szkoły");
    await screen.press("]");
    await screen.shows("program I.1");
    await screen.press("]");
    await screen.shows("Znikąd jeszcze nie wrócono.");
  });

  it("the overview says what has changed since the period before, and the course of it", async () => {
    const screen = await open({ size: [120, 40] });
    // 20 points a year: 80 after four years.
    await screen.press("j", "j", "l");
    await screen.shows(/2\. Rewir na Zatorzu .*● zakończone +\+20,0 +▂▄▅▇█/u);
    await screen.press("y");
    await screen.shows("Skopiowano");
    expect(screen.clipboard()).toBe("57,0 %");
  });
});
