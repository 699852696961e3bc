/**
 * Every procedure that is about an element or a period, asked by every role about what is its own, another unit's, in a
 * closed period, archived, and not there: made from the list of procedures, so that none is left out.
 */
import { describe, expect, it } from "vitest";

import { call, listProcedures, type Procedure } from "../../test/procedures.ts";
import { actorOf, ASKERS, type Asker } from "../../test/roles.ts";
import { SAMPLES } from "../../test/samples.ts";
import { openWorkplace } from "../../test/workplace.ts";

type Situation = "own" | "foreign" | "closed" | "archived" | "unknown";

const SITUATIONS: readonly Situation[] = ["own", "foreign", "closed", "archived", "unknown"];

/** The samples are about `g1.1` in 2013, which is open: written by hand what stands in their place. */
const IN_PLACE_OF: Readonly<Record<Situation, readonly (readonly [string, string])[]>> = {
  own: [],
  foreign: [["g1.1", "g2.1"]],
  closed: [['"2013"', '"2012"']],
  archived: [["g1.1", "g1.9"]],
  unknown: [["g1.1", "g7.7"]],
};

/** Who may at all, and whose reach ends at what is their own. Written by hand, as the table of rights has to say it. */
const REACH: Readonly<Record<string, { readonly all: readonly Asker[]; readonly own: readonly Asker[] }>> = {
  report: { all: ["strategy-office", "operator"], own: ["editor"] },
  comment: { all: ["strategy-office", "operator"], own: ["editor", "coordinator"] },
  attach: { all: ["strategy-office", "operator"], own: ["editor"] },
};

/** What stands still with its period, and with an element that is archived. */
const OF_PERIOD: ReadonlySet<string> = new Set(["report", "attach"]);

type Expected = "may" | "refused" | "not-yours" | "period-closed" | "archived" | "unknown";

function expectedOf(right: string, asker: Asker, situation: Situation): Expected {
  const reach = REACH[right];
  // What only reads makes no difference between elements.
  if (reach === undefined) return situation === "unknown" ? "unknown" : "may";
  const isAll = reach.all.includes(asker);
  if (!isAll && !reach.own.includes(asker)) return "refused";
  if (situation === "unknown") return isAll ? "unknown" : "not-yours";
  if (situation === "foreign") return isAll ? "may" : "not-yours";
  if (!OF_PERIOD.has(right)) return "may";
  if (situation === "closed") return "period-closed";
  return situation === "archived" ? "archived" : "may";
}

const REFUSALS = ["not-signed-in", "role-may-not", "not-yours", "read-only-token", "session-needed"];

const CONCERNED = listProcedures().filter(({ name, right }) => {
  const sample = SAMPLES[name];
  const isAboutPlace = sample?.element !== undefined || sample?.period !== undefined;
  return isAboutPlace && right !== "read-internal" && right !== "round";
});

describe.each(CONCERNED)("$name", (procedure: Procedure) => {
  const right = procedure.right ?? "";

  it.each(SITUATIONS)("answers every role about an element or a period that is %s", async (situation) => {
    for (const asker of ASKERS) {
      const place = await openWorkplace();
      const input: unknown = JSON.parse(
        IN_PLACE_OF[situation].reduce(
          (text, [from, to]) => text.replaceAll(from, to),
          JSON.stringify(place.sampleOf(procedure.name)),
        ),
      );
      const outcome = await call(procedure, place.contextFor(actorOf(asker)), input);
      const code = outcome.ok ? "ok" : outcome.code;
      const about = `${procedure.name}, ${situation}, ${asker}: ${code}`;
      const expected = expectedOf(right, asker, situation);
      if (!outcome.ok) expect(outcome.status, about).not.toBe("INTERNAL_SERVER_ERROR");
      // Whether it is not there or not theirs may be said in either order: both are no.
      if (situation === "unknown" && !outcome.ok && code.startsWith("unknown-")) continue;
      if (expected === "refused") expect(REFUSALS, about).toContain(code);
      else if (expected === "may") expect(REFUSALS, about).not.toContain(code);
      else if (expected !== "unknown") expect(code, about).toBe(expected);
      if (expected !== "may") expect(await place.revision(), about).toBe(1);
      await place.close();
    }
  });
});
