/** What nobody should send: made from the procedures' own samples, so that no field of any procedure is left out. */
import { loadStrategy } from "@miara/db/strategy-repository";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { badInputs } from "../../test/bad-inputs.ts";
import { call, listProcedures } from "../../test/procedures.ts";
import { actorOf } from "../../test/roles.ts";
import { openWorkplace, REFERENCE, type Workplace } from "../../test/workplace.ts";

let place: Workplace;

beforeAll(async () => {
  place = await openWorkplace();
});

afterAll(() => place.close());

describe.each(listProcedures())("$name", (procedure) => {
  it("answers bad input with what is wrong, and writes nothing of it", async () => {
    for (const { what, input } of badInputs(place.sampleOf(procedure.name))) {
      const context = place.contextFor(actorOf("operator"));
      const before = await loadStrategy(place.db, REFERENCE);
      place.reported.length = 0;
      const outcome = await call(procedure, context, input);
      const about = `${procedure.name} with ${what}`;
      if (outcome.ok) {
        if (procedure.type === "mutation") {
          await place.close();
          place = await openWorkplace();
        }
        continue;
      }
      expect(outcome.status, `${about}: ${String(place.reported[0]?.error)}`).not.toBe(
        "INTERNAL_SERVER_ERROR",
      );
      expect(outcome.code, about).not.toBe("");
      expect(await loadStrategy(place.db, REFERENCE), about).toEqual(before);
    }
  });
});
