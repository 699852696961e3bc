/** A strategy brought in from the city's own pages in a real browser, and a target given to one of its indicators. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { violations } from "./readers.ts";
import { prepareOffice } from "./strategy-office.ts";

const FOLDER = fileURLToPath(new URL("../../../../packages/exchange/test/pages/", import.meta.url));
const PAGES = readdirSync(FOLDER).map((name) => FOLDER + name);
const NEW = "/-/strategies/new";
const LESZNO = "/leszno/strategia-rozwoju-2009-2013";
const STEP_MS = 30_000;

const { visit } = prepareOffice({ content: "nothing" });

describe("a new strategy", () => {
  it(
    "says which line of which file can't be read, and can be stopped",
    async () => {
      const page = await visit(NEW);
      const files = page.getByLabel("Pliki", { exact: true });
      await files.setInputFiles({
        name: "list.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("Zwykły list, nie strona strategii."),
      });
      await page.getByRole("button", { name: "Sprawdź pliki" }).click();
      await page.getByText("Tych plików nie można wczytać").waitFor();
      await page.getByText("Plik nie jest stroną strategii").waitFor();
      await page.getByText("list.txt").waitFor();

      await page.route("**/exchange.import", () => undefined);
      await files.setInputFiles(PAGES);
      await page.getByRole("button", { name: "Sprawdź pliki" }).click();
      await page.getByText("Serwer sprawdza pliki.").waitFor();
      await page.getByRole("button", { name: "Przerwij" }).click();
      await page.getByText("Przerwano. Niczego nie zapisano.").waitFor();
    },
    STEP_MS,
  );

  it(
    "is looked at before it is brought in, and found again",
    async () => {
      const page = await visit("/-/strategies");
      await page.getByRole("link", { name: "Dodaj strategię" }).click();
      await page.getByLabel("Pliki", { exact: true }).setInputFiles(PAGES);
      await page.getByRole("button", { name: "Sprawdź pliki" }).click();
      await page.getByRole("heading", { name: "W plikach: „Strategia rozwoju Leszna”, Leszno" }).waitFor();
      await page.getByText(/^51 elementów, /).waitFor();
      // The row of paths for bicycles: `17.387` may be seventeen thousand or seventeen.
      const finding = page.getByRole("listitem").filter({ hasText: "projects-58.txt, wiersz 25:" });
      await finding.filter({ hasText: "Kropka może oddzielać tysiące" }).waitFor();
      await page.getByText("Elementy w plikach").first().click();
      // Printed on the page of the programme: "Postęp 57.0%".
      const programme = page.getByRole("row", { name: /^II\.7 / });
      expect((await programme.innerText()).replace(/\s+/g, " ")).toContain("57,0 %");
      expect(await violations(page)).toEqual([]);

      await page.getByRole("button", { name: "Wczytaj" }).click();
      await page.getByText("Wczytano „Strategia rozwoju Leszna”.").waitFor();
      await page.getByRole("link", { name: "Strona publiczna" }).click();
      await page.getByRole("heading", { level: 1, name: "Strategia rozwoju Leszna" }).waitFor();
    },
    STEP_MS,
  );

  it(
    "is not replaced without a reason",
    async () => {
      const page = await visit(NEW);
      await page.getByLabel("Pliki", { exact: true }).setInputFiles(PAGES);
      await page.getByRole("button", { name: "Sprawdź pliki" }).click();
      await page.getByText(/jest już zapisana \(rewizja 1\)/).waitFor();
      await page.getByRole("button", { name: "Wczytaj i zastąp" }).click();
      await page.getByText("Podaj powód zastąpienia.").waitFor();
      await page.getByLabel("Powód zastąpienia").fill("Poprawione strony.");
      await page.getByRole("button", { name: "Wczytaj i zastąp" }).click();
      await page.getByText("jest już zapisana w tej samej postaci").waitFor();
    },
    STEP_MS,
  );

  it(
    "gets a target for an indicator, which everybody sees",
    async () => {
      const page = await visit(`/-/strategies${LESZNO}/indicators`);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: "Liczba spotkań w szkołach" }).click();
      await page.getByRole("heading", { level: 1, name: "Liczba spotkań w szkołach" }).waitFor();
      await page.getByLabel("Kierunek").selectOption("więcej znaczy lepiej");
      await page.getByRole("button", { name: "Dodaj: Cele" }).click();
      const targets = page.getByRole("group", { name: "Cele" });
      await targets.getByLabel(/^Okres/).fill("2013");
      await targets.getByLabel("Porównanie").selectOption("co najmniej (≥)");
      await page.getByRole("button", { name: "Zapisz", exact: true }).click();
      await page.getByRole("link", { name: "Cele 1, Wartość: Podaj wartość." }).click();
      await page.keyboard.type("190,5");
      await page.getByRole("region", { name: "Co wyniknie po zapisaniu" }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Zapisz", exact: true }).click();
      await page.getByText("Wszystko zapisane.").waitFor();
      await page.getByRole("link", { name: "Strona publiczna wskaźnika" }).click();
      await page.getByRole("listitem").filter({ hasText: "2013: ≥ 190,5" }).waitFor();
    },
    STEP_MS,
  );
});
