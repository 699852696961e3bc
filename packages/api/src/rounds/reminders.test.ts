import type { Actor } from "@miara/domain/actor";
import { describe, expect, it } from "vitest";

import { actorOf } from "../../test/roles.ts";
import { REF, workingPlan } from "../../test/working-plan.ts";
import { openWorkplace } from "../../test/workplace.ts";
import type { AccountsPort } from "../account/accounts-port.ts";
import { personSchema, type Person } from "../people/people.schema.ts";
import { occasionOf, remindDue } from "./remind-due.ts";
import type { Reminder, ReminderMail } from "./reminder-mail.ts";

function person(unit: string, state: Person["state"] = "active"): Person {
  return personSchema.parse({
    id: `konto-${unit}`,
    name: `Wydział ${unit}`,
    email: `${unit}@example.org`,
    office: unit,
    language: "pl",
    grants: [{ role: "editor", ...REF, unit }],
    isTwoFactorOn: false,
    state,
  });
}

/** A letter box that takes everything, or nothing. */
function letterBox(isOpen = true): { readonly mail: ReminderMail; readonly letters: Reminder[] } {
  const letters: Reminder[] = [];
  const sendReminder: ReminderMail["sendReminder"] = (letter) => {
    if (!isOpen) return Promise.resolve({ ok: false, reason: "no answer" });
    letters.push(letter);
    return Promise.resolve({ ok: true });
  };
  return { mail: { sendReminder }, letters };
}

/** The round of 2013 is open and due on 31 March 2014; `g1.1` belongs to promocja, `g2.1` to drogi. */
async function office(people: readonly Person[]) {
  const place = await openWorkplace(workingPlan());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- reminders ask the accounts for people alone
  const accounts = { listPeople: () => Promise.resolve(people) } as AccountsPort;
  const contextOn = (day: string, mail: ReminderMail | null, actor: Actor = actorOf("operator")) =>
    place.contextFor(actor, { accounts, mail, now: () => new Date(`${day}T08:00:00.000Z`) });
  return { place, contextOn };
}

describe("the server's own reminders", () => {
  it("go out in the week before the deadline, on the day after it, and then once a week", async () => {
    const { place, contextOn } = await office([person("promocja")]);
    const { mail, letters } = letterBox();
    const sentOn = async (day: string): Promise<number> => remindDue(contextOn(day, mail));

    expect(await sentOn("2014-03-23")).toBe(0);
    expect(await sentOn("2014-03-24")).toBe(1);
    expect(await sentOn("2014-03-25")).toBe(0);
    expect(await sentOn("2014-03-31")).toBe(0);
    expect(await sentOn("2014-04-01")).toBe(1);
    expect(await sentOn("2014-04-07")).toBe(0);
    expect(await sentOn("2014-04-08")).toBe(1);
    expect(letters[0]).toMatchObject({
      to: "promocja@example.org",
      period: "2013",
      dueOn: "2014-03-31",
      items: [{ title: "Zadanie g1.1" }],
    });
    await place.close();
  });

  it("name to each what their own unit owes, and leave out who can't sign in", async () => {
    const { place, contextOn } = await office([person("promocja", "deactivated"), person("drogi")]);
    const { mail, letters } = letterBox();
    await remindDue(contextOn("2014-03-28", mail));
    expect(letters.map(({ to, items }) => [to, items.map(({ title }) => title)])).toEqual([
      ["drogi@example.org", ["Zadanie g2.1"]],
    ]);
    await place.close();
  });

  it("are tried again when the mail did not go out, and never sent twice by two servers", async () => {
    const { place, contextOn } = await office([person("promocja")]);
    expect(await remindDue(contextOn("2014-03-28", letterBox(false).mail))).toBe(0);
    const { mail, letters } = letterBox();
    const context = contextOn("2014-03-28", mail);
    await Promise.all([remindDue(context), remindDue(context)]);
    expect(letters).toHaveLength(1);
    await place.close();
  });

  it("are none without mail", async () => {
    const { place, contextOn } = await office([person("promocja")]);
    expect(await remindDue(contextOn("2014-03-28", null))).toBe(0);
    await place.close();
  });
});

describe("reminding by hand", () => {
  it("sends once a day, and lists everybody who is missing something where no mail is set up", async () => {
    const { place, contextOn } = await office([person("promocja"), person("drogi")]);
    const { mail, letters } = letterBox();
    const ask = async (box: ReminderMail | null) =>
      place
        .callerFor(actorOf("strategy-office"), contextOn("2014-03-14", box, actorOf("strategy-office")))
        .rounds.remind({ ...REF, period: "2013" });
    expect(await ask(mail)).toMatchObject({ sent: 2, isMailConfigured: true });
    expect(await ask(mail)).toMatchObject({ sent: 0, listed: [{}, {}] });
    expect(letters).toHaveLength(2);
    expect(await ask(null)).toMatchObject({
      sent: 0,
      isMailConfigured: false,
      listed: [{ email: "promocja@example.org" }, { email: "drogi@example.org" }],
    });
    await place.close();
  });
});

describe("the occasion of a reminder", () => {
  it("is named by its deadline, so that a new deadline is a new occasion", () => {
    expect(occasionOf("2014-03-31", "2014-03-24")).toBe("before 2014-03-31");
    expect(occasionOf("2014-04-30", "2014-04-24")).toBe("before 2014-04-30");
    expect(occasionOf("2014-03-31", "2014-04-14")).toBe("overdue 2014-03-31 week 2");
    expect(occasionOf(null, "2014-04-14")).toBeNull();
  });
});
