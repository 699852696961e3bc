/** Every kind of edit, saved by every role, about what is its own, another unit's, closed and archived. */
import { describe, expect, it } from "vitest";

import { EDIT_SAMPLES } from "../../test/edit-samples.ts";
import { actorOf, ASKERS } from "../../test/roles.ts";
import { REF } from "../../test/working-plan.ts";
import { openWorkplace } from "../../test/workplace.ts";

const REFUSALS = ["not-signed-in", "role-may-not", "not-yours", "read-only-token"];
const SAVED = { ...REF, reason: "próba", client: "karta-1" };

/** What the outcome of saving comes to: `ok`, `conflict`, or the code of the refusal. */
async function save(
  edit: object,
  asker: (typeof ASKERS)[number],
): Promise<{ code: string; revision: number | null }> {
  const place = await openWorkplace();
  const { edits } = place.callerFor(actorOf(asker));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the procedure itself checks the input
  const input = { ...SAVED, edits: [edit] } as Parameters<typeof edits.save>[0];
  const code = await edits.save(input).then(
    ({ ok }) => (ok ? "ok" : "conflict"),
    ({ cause }: { cause?: { code?: string } }) => cause?.code ?? "broken",
  );
  const revision = await place.revision();
  await place.close();
  return { code, revision };
}

const placed = (edit: object, from: string, to: string): object =>
  JSON.parse(JSON.stringify(edit).replaceAll(from, to)) as object;

describe.each(Object.entries(EDIT_SAMPLES))("an edit %s", (kind, { edit, may }) => {
  it("is refused to every role whose business it is not, and changes nothing then", async () => {
    for (const asker of ASKERS) {
      const { code, revision } = await save(edit, asker);
      const about = `${kind} by ${asker}: ${code}`;
      if (may.includes(asker)) {
        expect(REFUSALS, about).not.toContain(code);
        expect(code, about).not.toBe("broken");
      } else {
        expect(REFUSALS, about).toContain(code);
        expect(revision, about).toBe(1);
      }
    }
  });
});

const OF_PERIOD = Object.entries(EDIT_SAMPLES).filter(([, { isOfPeriod }]) => isOfPeriod === true);

describe.each(OF_PERIOD)("an edit %s, which belongs to a period,", (kind, { edit, may }) => {
  it("stops at another unit's element, a closed period and an archived element", async () => {
    expect(await save(placed(edit, "g1.1", "g2.1"), "editor")).toEqual({ code: "not-yours", revision: 1 });
    for (const asker of may) {
      const closed = await save(placed(edit, '"2013"', '"2012"'), asker);
      expect(closed, `${kind} by ${asker}`).toEqual({ code: "period-closed", revision: 1 });
      const archived = await save(placed(edit, "g1.1", "g1.9"), asker);
      expect(archived, `${kind} by ${asker}`).toEqual({ code: "archived", revision: 1 });
    }
  });
});

describe("the decision about a report", () => {
  const decide = (element: string): object => ({
    kind: "report-state",
    element,
    period: "2013",
    was: "submitted",
    is: "approved",
    remark: null,
  });

  it("is the coordinator's of the branch and the office's, not the editor's who wrote it", async () => {
    expect(await save(decide("g1.1"), "editor")).toEqual({ code: "role-may-not", revision: 1 });
    expect(await save(decide("g2.1"), "coordinator")).toEqual({ code: "not-yours", revision: 1 });
    // Theirs to decide; nothing was handed in, which is what they are told.
    expect((await save(decide("g1.1"), "coordinator")).code).toBe("conflict");
    expect((await save(decide("g2.1"), "strategy-office")).code).toBe("conflict");
  });
});
