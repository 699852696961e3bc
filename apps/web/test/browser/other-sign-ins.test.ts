/** The ways in that need somebody else: the organisation's own sign-in, and a device that waits to be let in. */
import { startOidcProvider } from "@miara/accounts/test/oidc-provider";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { prepareReaders, textsOf, violations } from "./readers.ts";
import { makeOffice, OFFICE, post } from "./strategy-office.ts";

const STEP_MS = 60_000;

const provider = await startOidcProvider();
const { discoveryUrl, clientId, clientSecret, label } = provider.setting;
const readers = prepareReaders({
  settings: {
    MIARA_OIDC_URL: discoveryUrl,
    MIARA_OIDC_CLIENT_ID: clientId,
    MIARA_OIDC_CLIENT_SECRET: clientSecret,
    MIARA_OIDC_LABEL: label,
  },
});
const { url, visit } = readers;
beforeAll(() => makeOffice(readers), STEP_MS);
afterAll(() => provider.close());

describe("a device without a browser", () => {
  it(
    "gets a token that can read once a person has compared the code and let it in",
    async () => {
      const { deviceCode, userCode, verificationUrl } = await startDevice("laptop analityka");
      expect(verificationUrl).toBe(`${url()}/-/device`);
      expect(await poll(deviceCode)).toEqual({ state: "pending" });

      const page = await visit("/-/device");
      await enter(page);
      await page.getByLabel("Kod z urządzenia").fill("ZZZZ-ZZZZ");
      await page.keyboard.press("Enter");
      await page.locator("main [role='alert']").waitFor();
      expect(await textsOf(page, "main [role='alert'] li")).toEqual([
        "Żadne urządzenie nie pokazuje tego kodu albo jego czas minął. Zacznij na urządzeniu od nowa.",
      ]);
      expect(await violations(page)).toEqual([]);

      // However it is typed.
      await page.getByLabel("Kod z urządzenia").fill(userCode.toLowerCase());
      await page.keyboard.press("Enter");
      await page.getByText("„laptop analityka” prosi o zalogowanie jako Ty, do odczytu.").waitFor();
      await page.getByText(userCode, { exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Wpuść" }).click();
      await page.getByText("Urządzenie jest zalogowane.").waitFor();

      const { state, token } = await poll(deviceCode);
      expect(state).toBe("approved");
      const answer = await fetch(`${url()}/api/trpc/session.me`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(await answer.json()).toMatchObject({
        result: { data: { account: { email: OFFICE.email }, isReadOnly: true } },
      });

      // A code is good once.
      await page.reload();
      await page.getByLabel("Kod z urządzenia").fill(userCode);
      await page.keyboard.press("Enter");
      await page.locator("main [role='alert']").waitFor();
    },
    STEP_MS,
  );

  it(
    "is told where it was refused",
    async () => {
      const { deviceCode, userCode } = await startDevice("obcy komputer");
      const page = await visit("/-/device");
      await enter(page);
      await page.getByLabel("Kod z urządzenia").fill(userCode);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Odmów" }).click();
      await page.getByText("Odmówiono.").waitFor();
      expect(await poll(deviceCode)).toEqual({ state: "denied" });
    },
    STEP_MS,
  );
});

describe("the organisation's own sign-in", () => {
  it(
    "leads to the page that was asked for, as whoever has that address here",
    async () => {
      provider.vouchFor({ sub: "1", email: OFFICE.email, email_verified: true, name: "Ktoś Inny" });
      const page = await visit("/-/account");
      await page.getByRole("button", { name: label }).click();
      await page.waitForURL(`${url()}/-/account`);
      await page.getByRole("heading", { level: 1, name: "Moje konto" }).waitFor();
      expect(await page.getByRole("navigation", { name: "Twoje konto" }).innerText()).toContain(OFFICE.name);
    },
    STEP_MS,
  );

  it(
    "says in words why it lets somebody not in: not known here, broken off, or not to be believed",
    async () => {
      provider.vouchFor({ sub: "2", email: "obcy@example.org", email_verified: true });
      const page = await visit("/-/sign-in");
      await page.getByRole("button", { name: label }).click();
      await page.getByText("ten adres nie ma tu konta. Poproś administratora o zaproszenie.").waitFor();
      expect(await page.title()).toMatch(/^Błąd: /);
      expect(await violations(page)).toEqual([]);

      provider.vouchFor(null);
      await page.getByRole("button", { name: label }).click();
      await page.getByText("Logowanie przez urząd zostało przerwane.").waitFor();

      // What it then says is signed by somebody else.
      provider.forge();
      provider.vouchFor({ sub: "1", email: OFFICE.email, email_verified: true });
      await page.getByRole("button", { name: label }).click();
      await page.getByText("Logowanie przez urząd nie powiodło się.").waitFor();
      // The way in by password stays.
      const other = await visit("/-/sign-in");
      await enter(other);
      await other.getByRole("heading", { level: 1, name: "Moja praca" }).waitFor();
    },
    STEP_MS,
  );
});

interface StartedDevice {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly verificationUrl: string;
}

async function startDevice(device: string): Promise<StartedDevice> {
  const answer = await post(url(), "/api/trpc/account.device.start", { device });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract of the procedure, tested there
  return ((await answer.json()) as { result: { data: StartedDevice } }).result.data;
}

async function poll(deviceCode: string): Promise<{ readonly state: string; readonly token?: string }> {
  const answer = await post(url(), "/api/trpc/account.device.poll", { deviceCode });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract of the procedure, tested there
  return ((await answer.json()) as { result: { data: { state: string; token?: string } } }).result.data;
}

async function enter(page: Page): Promise<void> {
  await page.getByLabel("E-mail").fill(OFFICE.email);
  await page.locator("input[type='password']").fill(OFFICE.password);
  await page.keyboard.press("Enter");
}
