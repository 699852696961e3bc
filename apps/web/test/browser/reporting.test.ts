/** A report that two people fill in at once, whose server dies, and whose session ends: nothing typed is lost. */
import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";

import { COLLEAGUE, inviteColleague } from "./colleague.ts";
import { lookAt } from "./look-at.ts";
import { keepPictures, type Pictures } from "./pictures.ts";
import { arrive, textsOf } from "./readers.ts";
import { OFFICE, prepareOffice, type SessionCookie } from "./strategy-office.ts";

const STRATEGY = "/-/strategies/proba/proba";
const REPORT = `${STRATEGY}/report/II.7.3?period=2013`;
const TEST_MS = 90_000;

const readers = prepareOffice();
const { open, url, killServer, startServerAgain } = readers;
let colleague: SessionCookie;
let pictures: Pictures;

beforeAll(async () => {
  const office = await open();
  colleague = await inviteColleague(office, url());
  await office.context().close();
  pictures = keepPictures("reporting");
});

async function openReport(page: Page): Promise<Page> {
  await arrive(page, url() + REPORT);
  await bar(page)
    .getByText(/● na żywo/)
    .waitFor();
  return page;
}

/** The report in a browser of the colleague's own. */
async function openTheirs(): Promise<Page> {
  const page = await readers.open();
  await page.context().clearCookies();
  await page.context().addCookies([colleague]);
  return openReport(page);
}

const done = (page: Page, stage: string): Locator =>
  page.getByLabel(new RegExp(`^\\d\\. ${stage}.*: wykonanie 2013$`));
const bar = (page: Page): Locator => page.getByRole("complementary", { name: "Stan zapisu" });
const stored = (page: Page): Promise<void> => bar(page).getByText("Wszystko zapisane.").waitFor();

async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
}

/** Waits until the field shows a value, whoever has entered it. */
async function shows(field: Locator, value: string): Promise<void> {
  await expect.poll(() => field.inputValue(), { timeout: 20_000 }).toBe(value);
}

/** Who has made which changes of a stage in 2013, from the first on, as the history tells them. */
async function changesOf(stage: string, context: BrowserContext): Promise<readonly string[]> {
  const page = await arrive(await context.newPage(), `${url()}${STRATEGY}/history?element=II.7.3`);
  await page.locator("main article").first().waitFor();
  const articles = await textsOf(page, "main article");
  await page.close();
  const told = articles.flatMap((article) => {
    const [, change] =
      new RegExp(`etap „${stage}[^”]*”, 2013, wykonanie: (było: \\S+ → jest: \\S+)`).exec(article) ?? [];
    const author = [OFFICE.name, COLLEAGUE.name].find((name) => article.includes(name));
    return change === undefined ? [] : [`${author}: ${change}`];
  });
  return told.toReversed();
}

describe("two people at one card", { timeout: TEST_MS }, () => {
  it("see each other there, and at once what the other has entered", async () => {
    const [mine, theirs] = [await openReport(await open()), await openTheirs()];
    await bar(mine).getByText(`Na tej karcie: ${COLLEAGUE.name}`, { exact: false }).waitFor();
    await bar(theirs).getByText(`Na tej karcie: ${OFFICE.name}`, { exact: false }).waitFor();
    let saves = 0;
    mine.on("request", (request) => {
      if (request.url().includes("edits.save")) saves += 1;
    });
    await enter(done(mine, "Analizy"), "1");
    await stored(mine);
    await shows(done(theirs, "Analizy"), "1");
    expect(saves).toBe(1);
    await theirs.goto(`${url()}${STRATEGY}/report/II.7.1?period=2013`);
    await bar(mine).getByText(`Jest tu też: ${COLLEAGUE.name}`, { exact: false }).waitFor();
  });

  it("choose between both values where they meant the same place, though one was typing already", async () => {
    const [mine, theirs] = [await openReport(await open()), await openTheirs()];
    await done(theirs, "Analizy").fill("3");
    await enter(done(mine, "Analizy"), "2");
    await stored(mine);
    await bar(theirs).getByText(`${OFFICE.name} właśnie coś tu zmienia.`).waitFor({ state: "attached" });
    // What is being typed stays in its field.
    await shows(done(theirs, "Analizy"), "3");
    await done(theirs, "Analizy").press("Enter");

    const met = theirs.getByRole("region", { name: "Ktoś inny zmienił to samo miejsce" });
    await met.getByText("Ty: 3").waitFor();
    await met.getByText(`${OFFICE.name}: 2`).waitFor();
    await bar(theirs).getByText("Są niezapisane zmiany.").waitFor();
    await lookAt(theirs, pictures, "met");
    await met.getByRole("button", { name: /^Zostaw cudze/ }).click();
    await met.waitFor({ state: "detached" });
    await shows(done(theirs, "Analizy"), "2");

    await done(theirs, "Analizy").fill("4");
    await enter(done(mine, "Analizy"), "2,5");
    await stored(mine);
    await done(theirs, "Analizy").press("Enter");
    await met.getByRole("button", { name: /^Wpisz moje/ }).click();
    await stored(theirs);
    await shows(done(mine, "Analizy"), "4");
    expect((await changesOf("Analizy", mine.context())).slice(-3)).toEqual([
      `${OFFICE.name}: było: 1 → jest: 2`,
      `${OFFICE.name}: było: 2 → jest: 2,5`,
      `${COLLEAGUE.name}: było: 2,5 → jest: 4`,
    ]);
  });
});

describe("a report that is left", { timeout: TEST_MS }, () => {
  it("asks once about all that could not be entered", async () => {
    const page = await openReport(await open());
    await enter(done(page, "Analizy"), "dużo");
    await enter(done(page, "Dystrybucja"), "mało");
    await bar(page).getByText("Są niezapisane zmiany.").waitFor();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    await page.getByRole("link", { name: "Ustalenia" }).click();
    await shows(done(page, "Analizy"), "dużo");
    await page.getByRole("link", { name: "Ustalenia" }).click();
    await page.getByRole("heading", { level: 1, name: "Ustalenia" }).waitFor();
    expect(asked).toHaveLength(2);
  });
});

describe("a server that is killed while somebody types", { timeout: TEST_MS }, () => {
  it("has it once when it is back, though its answer was lost", async () => {
    const page = await openReport(await open());
    let lost = 0;
    await page.route(
      /edits\.save/,
      async (route) => {
        // It has stored what was sent, and dies before it can say so.
        await route.fetch();
        lost += 1;
        await killServer();
        await route.abort();
      },
      { times: 1 },
    );
    await enter(done(page, "Dystrybucja"), "6");
    await bar(page)
      .getByText("Serwer nie odpowiada. To, co wpisano, jest tu zachowane", { exact: false })
      .waitFor();
    await enter(done(page, "Egzekwowanie"), "2");
    await shows(done(page, "Dystrybucja"), "6");
    await shows(done(page, "Egzekwowanie"), "2");
    await lookAt(page, pictures, "no-server");
    await startServerAgain();
    await bar(page).getByRole("button", { name: "Spróbuj teraz" }).click();
    await stored(page);
    expect(lost).toBe(1);
    expect(await changesOf("Dystrybucja", page.context())).toEqual([`${OFFICE.name}: było: 0 → jest: 6`]);
    expect(await changesOf("Egzekwowanie", page.context())).toHaveLength(1);
    await page.reload();
    await shows(done(page, "Egzekwowanie"), "2");
  });

  it("gets what a closed page had left from the same person's next page, and from nobody else's", async () => {
    const page = await openReport(await open());
    const context = page.context();
    await killServer();
    await enter(done(page, "Dystrybucja"), "7");
    await bar(page).getByText("Serwer nie odpowiada.", { exact: false }).waitFor();
    await page.close();
    await startServerAgain();

    const cookies = await context.cookies();
    await context.clearCookies();
    await context.addCookies([colleague]);
    const theirs = await openReport(await context.newPage());
    await stored(theirs);
    await shows(done(theirs, "Dystrybucja"), "6");
    await theirs.close();

    await context.clearCookies();
    await context.addCookies(cookies);
    const again = await openReport(await context.newPage());
    await shows(done(again, "Dystrybucja"), "7");
    await stored(again);
    expect((await changesOf("Dystrybucja", context)).slice(1)).toEqual([`${OFFICE.name}: było: 6 → jest: 7`]);
  });
});

describe("a session that ends while somebody types", { timeout: TEST_MS }, () => {
  it("leaves the page as it is; what was typed goes in the name of whoever typed it, and in no other", async () => {
    const page = await openReport(await open());
    const other = await page.context().newPage();
    await arrive(other, `${url()}/-/work`);
    const was = await done(page, "Analizy").inputValue();
    await signOut(other);

    await enter(done(page, "Analizy"), "1,5");
    await bar(page).getByText("Sesja wygasła albo", { exact: false }).waitFor();
    await page.getByRole("link", { name: "Zaloguj się w nowej karcie" }).waitFor();
    await bar(page).getByText("bez połączenia na żywo").waitFor();
    await shows(done(page, "Analizy"), "1,5");
    await lookAt(page, pictures, "session-ended");

    const before = await signIn(other, COLLEAGUE);
    await bar(page).getByRole("button", { name: "Spróbuj teraz" }).click();
    await bar(page).getByText("Sesja wygasła albo", { exact: false }).waitFor();
    await shows(done(page, "Analizy"), "1,5");
    expect(await changesOf("Analizy", page.context())).toEqual(before);

    await signOut(other);
    const after = await signIn(other, OFFICE);
    expect(after).toEqual(before);
    await bar(page).getByRole("button", { name: "Spróbuj teraz" }).click();
    await stored(page);
    expect(await changesOf("Analizy", page.context())).toEqual([
      ...before,
      `${OFFICE.name}: było: ${was} → jest: 1,5`,
    ]);
    // As when one comes back to the page from the other.
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await bar(page)
      .getByText(/● na żywo/)
      .waitFor();
  });
});

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Wyloguj się" }).click();
  await page.getByRole("heading", { level: 1, name: "Logowanie" }).waitFor();
}

/** Signs somebody in where the page before has ended; gives the changes that were made until then. */
async function signIn(
  page: Page,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<readonly string[]> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Hasło", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Zaloguj się" }).click();
  await page.getByRole("heading", { level: 1, name: "Moja praca" }).waitFor();
  return changesOf("Analizy", page.context());
}
