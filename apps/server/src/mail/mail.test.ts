import { createServer, type AddressInfo } from "node:net";

import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { linkLetter, reminderLetter } from "./letters.ts";
import { openMail } from "./mail.ts";

let server: SMTPServer;
let received: ParsedMail[];
let readers: string[];
let url: string;

beforeEach(async () => {
  received = [];
  readers = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) => {
      readers.push(...session.envelope.rcptTo.map(({ address }) => address));
      simpleParser(stream, (error, parsed) => {
        received.push(parsed);
        done(error);
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.server.address() as AddressInfo;
  url = `smtp://127.0.0.1:${address.port}?tls=no`;
});
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
    }),
);

const REMINDER = {
  to: "promocja@example.org",
  name: "Wydział Promocji",
  language: "pl",
  title: "Strategia rozwoju Leszna",
  period: "2013",
  dueOn: "2014-01-31",
  items: [
    { number: "I.1.1", title: "Promocja gospodarcza" },
    { number: "I.1.2", title: "Targi" },
  ],
} as const;

describe("mail", () => {
  it("is none where it is not set up", () => {
    expect(openMail(undefined, "miara@example.org")).toBeNull();
    expect(openMail(url, "")).toBeNull();
  });

  it("reaches its reader in their language, letter for letter", async () => {
    const mail = openMail(url, "Miara <miara@example.org>");
    expect(await mail?.send(reminderLetter(REMINDER, "https://miara.example"))).toEqual({ ok: true });
    const [letter] = received;
    expect(letter?.subject).toBe("Sprawozdanie za 2013: Strategia rozwoju Leszna");
    expect(letter?.text).toContain("brakuje jeszcze 2 sprawozdań za 2013; termin: 31 stycznia 2014:");
    expect(letter?.text).toContain("- I.1.1 Promocja gospodarcza");
    expect(letter?.text).toContain("https://miara.example/-/work");
    mail?.close();
  });

  it("carries a link whole", async () => {
    const mail = openMail(url, "miara@example.org");
    const link = `https://miara.example/-/link#token=${"x".repeat(43)}`;
    const invitation = {
      kind: "invitation",
      to: REMINDER.to,
      name: REMINDER.name,
      url: link,
      language: "en",
    } as const;
    await mail?.send(linkLetter(invitation, "https://miara.example"));
    expect(received[0]?.text).toContain(link);
    mail?.close();
  });

  it("takes no header from what a person is called", async () => {
    const mail = openMail(url, "miara@example.org");
    const subject = "Sprawozdanie\r\nBcc: inny@example.org";
    await mail?.send({ to: REMINDER.to, subject, text: "x" });
    expect(received[0]?.bcc).toBeUndefined();
    expect(received[0]?.headers.has("bcc")).toBe(false);
    mail?.close();
  });

  it("says why it did not go out where no server answers", async () => {
    const mail = openMail("smtp://127.0.0.1:1?tls=no", "miara@example.org");
    expect(await mail?.send({ to: REMINDER.to, subject: "x", text: "x" })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/\w/),
    });
    mail?.close();
  });

  it("is given up where a server takes the connection and says nothing", async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => {
      silent.listen(0, "127.0.0.1", resolve);
    });
    const { port } = silent.address() as AddressInfo;
    const mail = openMail(`smtp://127.0.0.1:${port}?tls=no`, "miara@example.org", 50);
    expect(await mail?.send({ to: REMINDER.to, subject: "x", text: "x" })).toMatchObject({ ok: false });
    mail?.close();
    silent.close();
  });

  it("goes to one reader, or to nobody where the address is several", async () => {
    const mail = openMail(url, "miara@example.org");
    const message = { subject: "x", text: "x" };
    for (const to of ["a@example.org, b@example.org", "a@example.org\r\nBcc: c@example.org"])
      expect(await mail?.send({ ...message, to }), to).toMatchObject({ ok: false });
    expect(await mail?.send({ ...message, to: "a@example.org" })).toEqual({ ok: true });
    expect(readers).toEqual(["a@example.org"]);
    mail?.close();
  });
});
