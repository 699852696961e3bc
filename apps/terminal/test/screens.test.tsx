import { describe as describeFinding } from "@miara/messages/describe";
import { afterEach, describe, expect, it, vi } from "vitest";

import { createWording } from "../src/drawing/wording.ts";
import { MemoryHouse } from "./memory-house.ts";
import { expectToFit, openScreen, SIZES, type OpenOptions, type OpenScreen } from "./open-screen.tsx";
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

/** The keys that lead to each screen, and what it shows at every size. */
const WAYS = [
  ["overview", [], "73,8 %"],
  ["tree of tasks", ["j", "j", "l"], /1\.? ?(?:Monito|Mon|M|…)/u],
  ["card", ["j", "j", "Enter"], "Bezpieczne"],
  ["explanation", ["="], "średnia ważona"],
  ["findings", ["f"], "ustalenia"],
  ["indicators", ["i"], "wskaźniki"],
  ["comparison", ["c"], "2012"],
  ["what-if", ["w"], "zapisuje"],
  ["round", ["R"], "Sprawozdania"],
  ["command line", [":", "b", "e", "z"], ":bez"],
  ["as of", ["t"], "2010"],
  ["help", ["?"], "przegląd"],
] as const;

describe.each(SIZES)("at %i × %i", (columns, rows) => {
  it.each(WAYS)("the %s fits and can be read", async (_, keys, shown) => {
    const screen = await open({ size: [columns, rows] });
    await screen.press(...keys);
    await screen.shows(shown);
    expectToFit(screen, [columns, rows]);
  });

  it("scrolls a card to its end", async () => {
    const screen = await open({ size: [columns, rows] });
    await screen.press("j", "j", "l", "j", "j", "j", "Enter");
    await screen.shows("zadanie I.1.3");
    await screen.press("G");
    await screen.shows(/–(\d+) z \1/u);
    expectToFit(screen, [columns, rows]);
    await screen.press("g");
    await screen.shows("zadanie I.1.3");
  });
});

describe("the overview", () => {
  it("says where only what is public is seen, and how to sign in again", async () => {
    const screen = await open({ publicNow: () => Promise.resolve("Zaloguj się ponownie przez `sign-in`.") });
    await screen.shows("Zaloguj się ponownie przez `sign-in`.");
    await screen.press("j");
    await screen.shows("▲ bez logowania");
  });

  it("shows the programme of the reference at 57,0 and how it comes about", async () => {
    // Weights 25, 20, 25, 10, 20; progress 0, 100, 60, 100, 60.
    const screen = await open();
    await screen.press("j", "j");
    await screen.shows("─ 57,0 % = 0,25·0 + 0,20·100 + 0,25·60 + 0,10·100 + 0,20·60");
    const row = screen.lines().find((text) => text.startsWith("▸"));
    expect(row).toMatch(/10 {3}\+ 1\. Bezpieczne miasto +███▉░░░ +57,0.% 100,0 ✕ opóźnione/u);
  });

  it("lets a bar of more than 100 run over its frame", async () => {
    const screen = await open();
    await screen.shows(/Nasze szkoły +█{7}▶ 107,5/u);
  });

  it("writes what has no figure as a dash, never as 0", async () => {
    const screen = await open();
    await screen.shows(/II Gospodarka +╌{7} +– +– – brak podstaw/u);
  });

  it("shows wide characters in columns that stay in line", async () => {
    const screen = await open({ size: [100, 24] });
    await screen.press("j", "j", "l");
    await screen.shows("路灯");
    const wide = screen.lines().find((text) => text.includes("路灯")) ?? "";
    const other = screen.lines().find((text) => text.includes("Rewir")) ?? "";
    // Each wide character takes two cells: in characters the bar begins as many earlier.
    const wideCharacters = Array.from(wide).filter((character) => /\p{Script=Han}/u.test(character)).length;
    expect(wide.indexOf("█")).toBe(other.indexOf("█") - wideCharacters);
  });

  it("folds, unfolds and leads to the parent", async () => {
    const screen = await open();
    await screen.press("j", "j", "l");
    await screen.shows("1. Monitoring ulic");
    await screen.press("j", "h");
    await screen.shows(/▸ +10 +− 1\. Bezpieczne/u);
    await screen.press("h");
    await vi.waitFor(() => {
      expect(screen.lines().join("\n")).not.toContain("Monitoring");
    });
  });

  it("finds Łódź by lodz, and Esc clears the filter", async () => {
    const screen = await open();
    await screen.press("/", "l", "o", "d", "z");
    await screen.shows("5. Łódź patrolowa");
    await screen.shows("1 z 12");
    expect(screen.lines().join("\n")).not.toContain("Nasze szkoły");
    await screen.press("Esc");
    await screen.shows("Nasze szkoły");
  });

  it("keeps a filter with Enter, and says where no row has its words", async () => {
    const screen = await open();
    await screen.press("/", "z", "z", "z", "Enter");
    await screen.shows("Żaden wiersz nie ma tych słów.");
    await screen.press("Esc");
    await screen.shows("Nasze szkoły");
  });

  it("sorts within each branch, the least progress first", async () => {
    const screen = await open();
    await screen.press("j", "j", "l", "s");
    await screen.shows("Kolejność: według postępu, od najmniejszego.");
    const titles = screen
      .lines()
      .filter((text) => /\d\. (?:Monitoring|Rewir|Działania|Oświetlenie|Łódź)/u.test(text));
    expect(titles.map((text) => /\d\. (\p{L}+)/u.exec(text)?.[1])).toEqual([
      "Monitoring",
      "Działania",
      "Łódź",
      "Rewir",
      "Oświetlenie",
    ]);
  });

  it("counts as of another period: index 1 in 2011 for the founding task", async () => {
    const screen = await open();
    await screen.press("j", "j", "l", "j", "j", "j", "t");
    await screen.shows("Na jaki okres pokazać");
    await screen.press("k", "k", "Enter");
    await screen.shows("stan na 2011");
    await screen.shows(/3\. Działania.* 60,0.% {2}60,0 ✓ zgodnie z planem/u);
  });

  it("says why a key does nothing", async () => {
    const screen = await open();
    await screen.press("k");
    await screen.shows("To pierwszy wiersz.");
    await screen.press("x");
    await screen.shows("x nic tu nie robi.");
    await screen.press("S");
    await screen.shows("To jedyna strategia w tym miejscu.");
    await screen.press("o");
    await screen.shows("Plik nie ma strony.");
  });

  it("takes keys that come in one piece one after the other", async () => {
    const screen = await open();
    await screen.press("jjl");
    await screen.shows("1. Monitoring ulic");
    await screen.press("jjj\r");
    await screen.shows("zadanie I.1.3");
  });

  it("is left by q", async () => {
    const screen = await open();
    await screen.press("q");
    await vi.waitFor(() => {
      expect(screen.hasEnded()).toBe(true);
    });
  });
});

describe("the card", () => {
  const toTask = ["j", "j", "l", "j", "j", "j", "Enter"] as const;

  it("shows the matrix of stages, done over planned", async () => {
    const screen = await open();
    await screen.press(...toTask);
    await screen.shows(/Profilaktyka w szkołach +█ 12\/12 +█ 12\/12 +█ 12\/12 +░ 0\/12 +░ 0\/12 +36\/60/u);
    await screen.shows(/razem +20\/20 +20\/20 +20\/20 +0\/20 +0\/20 +60\/100/u);
  });

  it("writes missing values, gaps and zeros apart", async () => {
    const screen = await open({ size: [120, 60] });
    await screen.press(...toTask);
    await screen.shows(/Liczba przestępstw +3.581 +3.097 +2.738 +2.744 +bd\./u);
    // 2010 and 2013 are gaps, 2009 a true zero.
    await screen.shows(/Spotkania w szkołach +0 +· +ok\. 12.000 +97,4 +·/u);
    await screen.shows("zmiana −837 (−23,4");
  });

  it("goes on to the next card under the same parent, and back to the tree", async () => {
    const screen = await open();
    await screen.press(...toTask);
    await screen.shows("zadanie I.1.3");
    await screen.press("l");
    await screen.shows("zadanie I.1.4");
    await screen.press("s");
    await screen.shows(/działa na\s+ekranach:\s+przegląd/u);
    await screen.press("Esc");
    await screen.shows(/▸ +25 +3\. Działania/u);
  });
});

describe("the explanation", () => {
  it("opens a step deeper with Enter, down to the cells", async () => {
    const screen = await open({ size: [120, 40] });
    await screen.press("=");
    await screen.shows("dokładnie");
    await screen.press("Enter");
    await screen.shows("› I Życie mieszkańców › skąd ta liczba");
    await screen.shows("I.2 Nasze szkoły");
    await screen.press("Enter");
    await screen.shows(/I\.1\.3 Działania.* 25 +25,0.% +60,0.% +15,00/u);
    await screen.press("j", "j", "Enter");
    await screen.shows(/Patrole +4\/4 +4\/4 +4\/4 +0\/4 +0\/4 +12\/20/u);
    await screen.press("Esc");
    await screen.shows(/I\.1\.3 Działania/u);
  });

  it("names what was left out, and why", async () => {
    const screen = await open({ size: [120, 40] });
    await screen.press("j", "j", "j", "=");
    await screen.shows(/I\.2\.2 Pracownie +2 +odwołane/u);
  });
});

describe("findings", () => {
  it("are told in words and lead to the card", async () => {
    const { texts } = createWording("pl", false);
    const [finding] = sampleStrategy().importFindings;
    const words = finding === undefined ? "" : describeFinding(texts, finding);
    const screen = await open({ size: [120, 40] });
    await screen.press("f");
    await screen.shows(words.slice(0, 40));
    // The error comes before the warning, though the sample has it after.
    await screen.press("Enter");
    await screen.shows("To ustalenie dotyczy całej strategii");
    await screen.press("j", "Enter");
    await screen.shows("program I.1");
    await screen.press("Esc");
    await screen.shows(words.slice(0, 40));
  });
});

describe("several strategies", () => {
  it("are chosen from at the start and by S", async () => {
    const other = { ...sampleStrategy(), title: "Inna strategia" };
    const house = new MemoryHouse(sampleStrategy(), { ...other, id: "inna" as typeof other.id });
    const screen = await open({ house });
    await screen.shows("Która strategia?");
    await screen.press("j", "Enter");
    await screen.shows(/^Miasto › Inna strategia/u);
    await screen.press("S");
    await screen.shows("Która strategia?");
  });
});

describe("the source", () => {
  it("is asked again, and what changed appears without a key", async () => {
    const house = new MemoryHouse();
    const screen = await open({ house, refreshMs: 20 });
    await screen.shows("● na żywo");
    const [strategy] = house.strategies;
    if (strategy === undefined) throw new Error("no strategy");
    const elements = strategy.elements.map((element) =>
      element.id === "I" ? { ...element, title: "Nowy tytuł" } : element,
    );
    house.strategies = [{ ...strategy, elements }];
    house.generation += 1;
    await screen.shows("I Nowy tytuł");
  });

  it("is told to be lost while the last figures stay, and found again", async () => {
    const house = new MemoryHouse();
    const screen = await open({ house, refreshMs: 20 });
    house.isLost = true;
    await screen.shows("○ brak połączenia");
    await screen.shows("73,8");
    await screen.press("r");
    await screen.shows("nie odpowiada: refused");
    house.isLost = false;
    await screen.shows("● na żywo");
  });

  it("that is lost before a card came says so on the card", async () => {
    const house = new MemoryHouse();
    const screen = await open({ house });
    house.isLost = true;
    await screen.press("j", "Enter");
    await screen.shows("nie odpowiada: refused");
  });

  it("brings the card that could not be had as soon as it is back", async () => {
    const house = new MemoryHouse();
    const screen = await open({ house, refreshMs: 20 });
    house.isLost = true;
    await screen.press("j", "Enter");
    await screen.shows("nie odpowiada: refused");
    await screen.shows("○ brak połączenia");
    house.isLost = false;
    await screen.shows("pokrycie wagi");
  });
});

describe("without what a terminal may lack", () => {
  it("colour: no code of it is written", async () => {
    const screen = await open();
    await screen.press("j", "j", "l");
    await screen.shows("Monitoring");
    // oxlint-disable-next-line no-control-regex -- looks for the codes of colours
    expect(screen.lines().join("\n")).not.toMatch(/\u001B\[[0-9;]*m/u);
  });

  it("letters beyond ASCII in what the screen itself draws", async () => {
    const screen = await open({ isAscii: true, language: "en" });
    await screen.press("j", "j");
    await screen.shows("- 57.0% = 0.25*0 + 0.20*100");
    const own = screen
      .lines()
      .map((text) => text.replaceAll(/Życie mieszkańców|Nasze szkoły|przedsiębiorców|2009–2013/gu, ""));
    expect(own.join("\n")).toMatch(/^[\n -~]*$/u);
  });

  it("colour never stands alone: sixteen of them come with the glyph and word", async () => {
    const screen = await open({ palette: { depth: 1, ground: "dark" } });
    await screen.shows("\u001B[91m✕ opóźnione");
  });
});

it("follows a terminal that is resized while in use", async () => {
  const screen = await open();
  await screen.press("j", "j", "l", "j", "j", "j", "Enter");
  await screen.shows("zadanie I.1.3");
  const sizes: readonly (readonly [number, number])[] = [
    [20, 10],
    [120, 40],
    [40, 12],
    [5, 3],
  ];
  for (const size of sizes) {
    screen.resize(size[0], size[1]);
    await vi.waitFor(() => {
      expectToFit(screen, size);
    });
  }
});
