/** `miara check`: exit code 1 where a finding is an error, so that a script can tell. */
import { createCaller } from "@miara/api/router";
import { gravestFirst } from "@miara/domain/finding";
import { describe } from "@miara/messages/describe";

import { localContext } from "./local-context.ts";
import type { Surroundings } from "./surroundings.ts";
import { withDatabase } from "./with-database.ts";

export async function checkCommand(surroundings: Surroundings, { json }: { json: boolean }): Promise<number> {
  const { texts, say } = surroundings;
  const checked = await withDatabase(surroundings, async (db) => {
    const caller = createCaller(localContext(db, surroundings));
    const { strategies } = await caller.strategies.list();
    const all = [];
    for (const { organisation, id, title } of strategies) {
      const { findings } = await caller.findings.list({ organisation: organisation.id, strategy: id });
      const described = findings.map((finding) => ({ ...finding, message: describe(texts, finding) }));
      all.push({ organisation: organisation.id, strategy: id, title, findings: described });
    }
    return all;
  });
  const findings = checked.flatMap((strategy) => strategy.findings);
  if (json) say(JSON.stringify({ strategies: checked }, null, 2));
  else if (checked.length === 0) say(texts.t("cli:noStrategies"));
  else {
    for (const strategy of checked) {
      const reference = `${strategy.organisation}/${strategy.strategy}`;
      say(texts.t("cli:check/strategy", { title: strategy.title, reference }));
      if (strategy.findings.length === 0) say(`  ${texts.t("cli:check/none")}`);
      for (const { severity, elementNumber, at, message } of gravestFirst(strategy.findings)) {
        const place = [elementNumber ?? "", at === null ? "" : `${at.file}:${at.line}`].filter(
          (part) => part !== "",
        );
        say(`  ${[texts.t(`vocabulary:severity/${severity}`), ...place].join(" ")}: ${message}`);
      }
    }
  }
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
