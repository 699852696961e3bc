/**
 * `miara check`: what a person should look at, and whether the log of changes still is as it was written. Exit code 1
 * where one of these is an error, so that a script can tell.
 */
import { createCaller } from "@miara/api/router";
import { listLogs } from "@miara/db/list-logs";
import type { Database } from "@miara/db/open-database";
import type { StrategyRef } from "@miara/db/strategy-repository";
import { verifyChain, type Verification } from "@miara/db/verify-chain";
import { gravestFirst } from "@miara/domain/finding";
import { describe } from "@miara/messages/describe";

import { localContext } from "./local-context.ts";
import type { Surroundings } from "./surroundings.ts";
import { withDatabase } from "./with-database.ts";

type CheckedLog =
  | Extract<Verification, { ok: true }>
  | (Extract<Verification, { ok: false }> & { readonly message: string });

type CheckedStrategy = Awaited<ReturnType<typeof checkStrategies>>[number];

export async function checkCommand(surroundings: Surroundings, { json }: { json: boolean }): Promise<number> {
  const { texts, say } = surroundings;
  const { strategies, removed } = await withDatabase(surroundings, async (db) => {
    const checked = await checkStrategies(surroundings, db);
    return { strategies: checked, removed: await checkRemoved(surroundings, db, checked) };
  });
  if (json) say(JSON.stringify({ strategies, removed }, null, 2));
  else if (strategies.length === 0 && removed.length === 0) say(texts.t("cli:noStrategies"));
  else {
    for (const strategy of strategies) sayStrategy(surroundings, strategy);
    for (const { organisation, strategy, log } of removed) {
      say(texts.t("cli:check/removed", { reference: `${organisation}/${strategy}` }));
      sayLog(surroundings, log);
    }
  }
  const isWrong =
    [...strategies, ...removed].some(({ log }) => !log.ok) ||
    strategies.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return isWrong ? 1 : 0;
}

async function checkStrategies(surroundings: Surroundings, db: Database) {
  const { texts } = surroundings;
  const caller = createCaller(localContext(db, surroundings));
  const { strategies } = await caller.strategies.list();
  const checked = [];
  for (const { organisation, id, title } of strategies) {
    const reference = { organisation: organisation.id, strategy: id };
    const { findings } = await caller.findings.list(reference);
    checked.push({
      ...reference,
      title,
      findings: findings.map((finding) => ({ ...finding, message: describe(texts, finding) })),
      log: await checkLog(surroundings, db, reference),
    });
  }
  return checked;
}

/** The logs of strategies that are there no more: what was removed is proved by them alone. */
async function checkRemoved(surroundings: Surroundings, db: Database, stored: readonly StrategyRef[]) {
  const isStored = ({ organisation, strategy }: StrategyRef): boolean =>
    stored.some((one) => one.organisation === organisation && one.strategy === strategy);
  const removed = [];
  for (const reference of await listLogs(db))
    if (!isStored(reference))
      removed.push({ ...reference, log: await checkLog(surroundings, db, reference) });
  return removed;
}

async function checkLog({ texts }: Surroundings, db: Database, reference: StrategyRef): Promise<CheckedLog> {
  const verified = await verifyChain(db, reference);
  if (verified.ok) return verified;
  const { sequence, code } = verified;
  return { ...verified, message: texts.t(`cli:check/fault/${code}`, { sequence }) };
}

function sayStrategy(
  surroundings: Surroundings,
  { organisation, strategy, title, findings, log }: CheckedStrategy,
): void {
  const { texts, say } = surroundings;
  say(texts.t("cli:check/strategy", { title, reference: `${organisation}/${strategy}` }));
  sayLog(surroundings, log);
  if (findings.length === 0) say(`  ${texts.t("cli:check/none")}`);
  for (const { severity, elementNumber, at, message } of gravestFirst(findings)) {
    const place = [elementNumber ?? "", at === null ? "" : `${at.file}:${at.line}`].filter(
      (part) => part !== "",
    );
    say(`  ${[texts.t(`vocabulary:severity/${severity}`), ...place].join(" ")}: ${message}`);
  }
}

function sayLog({ texts, say }: Surroundings, log: CheckedLog): void {
  if (log.ok) say(`  ${texts.t("cli:check/log", { count: log.events, head: log.head ?? "–" })}`);
  else say(`  ${texts.t("vocabulary:severity/error")}: ${log.message}`);
}
