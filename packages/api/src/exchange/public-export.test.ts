import { elementReportSchema, type ElementReport } from "@miara/domain/element-report";
import { describe, expect, it } from "vitest";

import { actorOf, type Asker } from "../../test/roles.ts";
import { REF, workingPlan } from "../../test/working-plan.ts";
import { openWorkplace } from "../../test/workplace.ts";

const report = (period: string, state: string, remark: string | null): ElementReport =>
  elementReportSchema.parse({
    period,
    state,
    narrative: `Sprawozdanie za ${period}`,
    remark,
    step: { by: "Wydział Promocji", at: "2014-03-01T09:00:00.000Z" },
  });

async function exportedBy(asker: Asker): Promise<string> {
  const plan = workingPlan();
  const place = await openWorkplace(
    workingPlan({
      elements: plan.elements.map((element) =>
        element.id === "g1.1"
          ? {
              ...element,
              reports: [report("2012", "approved", null), report("2013", "returned", "Brakuje liczb.")],
            }
          : element,
      ),
      reportingPeriods: plan.reportingPeriods.map((round) => ({
        ...round,
        exceptions: [
          {
            element: null,
            reason: "Błąd w etapie",
            until: "2014-12-31",
            grantedBy: "Biuro Strategii",
            grantedAt: "2014-03-01T09:00:00.000Z",
          },
        ],
      })),
    }),
  );
  const { text } = await place.callerFor(actorOf(asker)).exchange.export(REF);
  await place.close();
  return text;
}

const INSIDE = ["Sprawozdanie za 2013", "Brakuje liczb.", "Błąd w etapie"];

describe("an exported strategy", () => {
  it("has for the public what was approved, and nothing of what offices still say to each other", async () => {
    for (const asker of ["public", "nobody", "editor elsewhere"] as const) {
      const text = await exportedBy(asker);
      expect(text).toContain("Sprawozdanie za 2012");
      for (const said of INSIDE) expect(text, asker).not.toContain(said);
    }
  });

  it("is whole for those who may read all of it", async () => {
    for (const asker of ["analyst", "editor", "strategy-office", "operator"] as const) {
      const text = await exportedBy(asker);
      for (const said of INSIDE) expect(text, asker).toContain(said);
    }
  });
});
