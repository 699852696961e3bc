/** Accounts from an empty machine on: the first, an invitation, the second step, sessions, rights; each page by axe. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { oneTimeCode } from "./one-time-code.ts";
import { prepareReaders, textsOf, violations } from "./readers.ts";

const ADMINISTRATOR = { email: "anna@miasto.example", password: "kot wlazł na płotek" };
const EDITOR = { email: "jan@miasto.example", password: "pies szczeka pod płotem" };
const STEP_MS = 60_000;

const { url, setUpToken, open, visit } = prepareReaders();
/** What is told from one step to the next. */
const told = { link: "", key: "", backupCode: "" };

describe("accounts", () => {
  it(
    "begin with the link that the server prints",
    async () => {
      const page = await visit(`/-/set-up#token=${await setUpToken()}`);
      await page.getByRole("button", { name: "Utwórz konto" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.title()).toBe("Błąd: Pierwsze konto · Miara");
      expect(await textsOf(page, "main [role='alert'] li")).toEqual([
        "Wypełnij pole: Nazwa.",
        "Wypełnij pole: Komórka lub jednostka.",
        "Wypełnij pole: E-mail.",
        "Wypełnij pole: Hasło.",
      ]);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: "Wypełnij pole: Nazwa." }).click();
      await page.keyboard.type("Anna Kowalska");
      await page.getByLabel("Komórka lub jednostka").fill("Wydział Rozwoju");
      await page.getByLabel("E-mail").fill(ADMINISTRATOR.email);
      await page.getByLabel("Hasło", { exact: true }).fill(ADMINISTRATOR.password);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Moja praca" }).waitFor();
      expect(await page.getByRole("navigation", { name: "Twoje konto" }).innerText()).toContain(
        "Anna Kowalska",
      );
    },
    STEP_MS,
  );

  it(
    "are opened to others by an invitation, which names what they may do",
    async () => {
      const page = await signIn(ADMINISTRATOR, "/-/people/new");
      await page.getByRole("heading", { level: 1, name: "Zaproszenie" }).waitFor();
      await page.getByLabel("Nazwa").fill("Jan Nowak");
      await page.getByLabel("E-mail").fill(EDITOR.email);
      await page.getByLabel("Dodaj rolę").selectOption("redaktor");
      await page.getByLabel("Jednostka", { exact: true }).selectOption({ index: 1 });
      await page.getByRole("button", { name: "Dodaj", exact: true }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Zaproś osobę" }).click();
      told.link = await page.getByLabel("Odnośnik: Jan Nowak").inputValue();
      await page.getByRole("link", { name: "Wróć do listy osób" }).click();
      await page.getByRole("link", { name: "Jan Nowak" }).waitFor();
      expect(await page.locator("main").innerText()).toContain("zaproszone");
      expect(await violations(page)).toEqual([]);
    },
    STEP_MS,
  );

  it(
    "are taken up by whoever has the link, once",
    async () => {
      const page = await open();
      await page.goto(told.link);
      await page.getByLabel("Nowe hasło").fill(EDITOR.email);
      await page.keyboard.press("Enter");
      await page.locator(".field-error").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel("Nowe hasło").fill(EDITOR.password);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Moja praca" }).waitFor();
      // What the role doesn't allow is not offered, and says why where it is asked for.
      const offered = page.getByRole("navigation", { name: "Strony robocze" });
      expect(await offered.getByRole("link", { name: "Osoby" }).count()).toBe(0);
      await page.goto(`${url()}/-/people`);
      await page.getByText("Twoja rola na to nie pozwala").waitFor();

      const again = await visit(told.link.slice(url().length));
      await again.getByText("Ten odnośnik został już użyty").waitFor();
      expect(await violations(again)).toEqual([]);
    },
    STEP_MS,
  );

  it(
    "get a second step, with codes for when the telephone is lost",
    async () => {
      const page = await signIn(EDITOR, "/-/account");
      const part = page.getByRole("region", { name: "Drugi krok przy logowaniu" });
      await part.getByLabel("Obecne hasło").fill(EDITOR.password);
      await part.getByRole("button", { name: "Włącz" }).click();
      told.key = await part.getByRole("textbox", { name: "Klucz" }).inputValue();
      expect(await violations(page)).toEqual([]);
      await part.getByLabel("Kod z aplikacji").fill(oneTimeCode(told.key, Date.now()));
      await part.getByRole("button", { name: "Potwierdź" }).click();
      const codes = page.getByRole("region", { name: "Kody zapasowe" });
      told.backupCode = await codes.getByRole("listitem").first().innerText();
      expect(await violations(page)).toEqual([]);
    },
    STEP_MS,
  );

  it(
    "let in by password and code, and sign out everywhere else",
    async () => {
      const here = await signIn(EDITOR, "/-/account", oneTimeCode(told.key, Date.now()));
      const there = await signIn(EDITOR, "/-/account", told.backupCode);
      await there.getByLabel("Nazwa", { exact: true }).fill("Jan Nowak-Kot");

      await here.reload();
      await here.getByRole("button", { name: "Wyloguj wszędzie indziej" }).click();
      await here.getByRole("button", { name: "Wyloguj wszędzie indziej" }).waitFor({ state: "detached" });

      // What was typed there stays, and says how to go on.
      await there.getByRole("button", { name: "Zapisz" }).click();
      await there.getByRole("link", { name: "Zaloguj się w nowej karcie" }).waitFor();
      expect(await there.getByLabel("Nazwa", { exact: true }).inputValue()).toBe("Jan Nowak-Kot");
      await there.goto(`${url()}/-/account`);
      await there.getByRole("heading", { level: 1, name: "Logowanie" }).waitFor();

      await here.getByRole("button", { name: "Wyloguj się" }).click();
      await here.getByRole("heading", { level: 1, name: "Logowanie" }).waitFor();
    },
    STEP_MS,
  );
});

describe("the menu that reaches everything", () => {
  it(
    "goes to an element by its title and to a page by its name, by keyboard alone",
    async () => {
      const page = await signIn(ADMINISTRATOR, "/-/work");
      await page.getByRole("heading", { level: 1, name: "Moja praca" }).waitFor();
      await page.getByRole("button", { name: "Idź do" }).waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").waitFor();
      await page.keyboard.type("prewencyjne");
      await page.getByRole("option", { name: "Działania prewencyjne" }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: /Działania prewencyjne/ }).waitFor();
      await page.getByRole("button", { name: "Idź do" }).waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").waitFor();
      await page.keyboard.type("osoby");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Osoby" }).waitFor();
    },
    STEP_MS,
  );
});

describe("the accessibility statement", () => {
  it(
    "is written in the settings and linked from every page",
    async () => {
      const page = await signIn(ADMINISTRATOR, "/-/settings");
      await page.getByLabel("Nazwa podmiotu").fill("Urząd Miasta Próbnego");
      await page.getByLabel("Ogłoś deklarację dostępności").check();
      await page.getByLabel("Adres analizy nadmiernych kosztów").fill("miasto.example");
      await page.getByRole("button", { name: "Zapisz" }).click();
      await page.locator(".field-error").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel("Adres analizy nadmiernych kosztów").fill("https://miasto.example/analiza");
      await page.getByRole("button", { name: "Zapisz" }).click();
      await page.getByText("Zapisano.").waitFor();

      const reader = await visit("/proba/proba");
      await reader.getByRole("contentinfo").getByRole("link", { name: "Deklaracja dostępności" }).click();
      await reader.getByRole("heading", { level: 1, name: "Deklaracja dostępności" }).waitFor();
      expect(await reader.locator("#a11y-podmiot").innerText()).toBe("Urząd Miasta Próbnego");
      expect(await violations(reader)).toEqual([]);
      await reader.getByRole("link", { name: "en", exact: true }).click();
      await reader.getByRole("heading", { level: 1, name: "Accessibility statement" }).waitFor();
    },
    STEP_MS,
  );
});

describe.each([
  ["pl", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, theme) => {
  it(
    "axe finds nothing on any page, and nothing scrolls sideways at 320 px",
    async () => {
      const page = await open({ language, theme, width: 320 });
      for (const address of ["/-/sign-in", "/-/forgotten", "/-/set-up", "/-/link", "/-/accessibility"]) {
        await page.goto(url() + address);
        await look(page, address);
      }
      await page.goto(`${url()}/-/sign-in`);
      await enter(page, ADMINISTRATOR);
      await page.waitForURL("**/-/work");
      for (const address of ["account", "device", "people", "people/new", "settings", "strategies"]) {
        await page.goto(`${url()}/-/${address}`);
        await look(page, address);
      }
    },
    STEP_MS,
  );
});

async function look(page: Page, address: string): Promise<void> {
  await page.locator("main h1").waitFor();
  expect(await violations(page), address).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
}

/** A page at an address that asks for signing in first. */
async function signIn(account: typeof EDITOR, address: string, code?: string): Promise<Page> {
  const page = await visit(address);
  await enter(page, account);
  if (code !== undefined) {
    await page.getByLabel("Kod z aplikacji").fill(code);
    await page.keyboard.press("Enter");
  }
  await page.waitForURL(url() + address);
  return page;
}

async function enter(page: Page, { email, password }: typeof EDITOR): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.locator("input[type='password']").fill(password);
  await page.keyboard.press("Enter");
}
