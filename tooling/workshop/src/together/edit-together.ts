/**
 * Many editors at once on the same card of a real server, over HTTP and its streams of changes: that no update is lost
 * and every conflict is shown. The server is started for it on a folder of its own; both are gone afterwards.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { MiaraClient } from "@miara/api/client";

import { serveStrategy } from "../serve-strategy.ts";
import { clientOf, inviteAndSignIn, signInFirst, type SignedIn } from "../sign-in.ts";
import { startEditor, type Witness } from "./editor.ts";
import { findFaults, type Logged } from "./find-faults.ts";
import { makeSharedCard, placeOfPath, UNIT, valuesOf } from "./shared-card.ts";

export interface TogetherOptions {
  readonly editors: number;
  readonly seconds: number;
  /** Ends the editing early; what was done until then is looked at all the same. */
  readonly signal?: AbortSignal;
}

export interface Verdict {
  readonly accepted: number;
  readonly conflicts: number;
  /** Changes of others that the streams told of. */
  readonly told: number;
  /** What `history.verify` says of the log: how many changes, and the checksum of the last one. */
  readonly log: { readonly events: number; readonly head: string | null } | null;
  /** In words; none where all is well. */
  readonly faults: readonly string[];
}

/** For so long the streams may lag behind at the end. */
const LAG_MS = 20_000;
const PAGE = 200;

type Reference = Parameters<typeof startEditor>[1]["reference"];

export async function editTogether(options: TogetherOptions): Promise<Verdict> {
  const folder = await mkdtemp(path.join(tmpdir(), "miara-together-"));
  try {
    const card = makeSharedCard();
    const server = await serveStrategy(card, folder);
    try {
      const cookie = await signInFirst(server);
      const reference = { organisation: card.organisation.id, strategy: card.id };
      const people = Array.from({ length: options.editors }, (_, at) => ({
        name: `Editor ${at + 1}`,
        grants: [{ role: "editor" as const, ...reference, unit: UNIT.id }],
      }));
      const editors = await inviteAndSignIn(server.origin, cookie, people);
      return await editAndJudge(editors, clientOf(server.origin, cookie), reference, options);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function editAndJudge(
  people: readonly SignedIn[],
  office: MiaraClient,
  reference: Reference,
  options: TogetherOptions,
): Promise<Verdict> {
  const { strategy, revision: startRevision } = await office.strategies.whole.query(reference);
  const start = valuesOf(strategy);
  const witnesses = await edit(people, reference, start, options);
  const log = await readLog(office, reference, startRevision);
  const { strategy: changed } = await office.strategies.whole.query(reference);
  const verified = await office.history.verify.query(reference);
  const faults = findFaults({ witnesses, log, startRevision, start, end: valuesOf(changed) });
  const count = (of: (witness: Witness) => number): number =>
    witnesses.reduce((sum, witness) => sum + of(witness), 0);
  return {
    accepted: count(({ accepted }) => accepted.length),
    conflicts: count(({ refused }) => refused.length),
    told: count(({ heard, tab }) => heard.filter(({ client }) => client !== tab).length),
    log: verified.ok ? verified : null,
    faults: verified.ok ? faults : [...faults, `the log of changes is broken at ${verified.sequence}`],
  };
}

/** Everybody begins when all streams are open, and leaves when each has told of the latest change. */
async function edit(
  people: readonly SignedIn[],
  reference: Reference,
  start: ReturnType<typeof valuesOf>,
  { seconds, signal }: TogetherOptions,
): Promise<readonly Witness[]> {
  let typed = 0;
  let isOver = false;
  // The last digit is no zero: a value stays as it was written.
  const nextValue = (): string => `0.${String((typed += 1)).padStart(8, "0")}1`;
  const editors = people.map((person, at) =>
    startEditor(person, {
      reference,
      tab: `tab-${at + 1}`,
      start,
      nextValue,
      isOver: () => isOver,
    }),
  );
  try {
    await Promise.all(editors.map(({ ready }) => ready));
    const editing = Promise.all(editors.map(({ begin }) => begin()));
    await pause(seconds * 1000, signal);
    isOver = true;
    const latest = Math.max(...(await editing));
    const lagUntil = performance.now() + LAG_MS;
    while (editors.some(({ latestHeard }) => latestHeard() < latest) && performance.now() < lagUntil)
      await pause(50);
  } finally {
    isOver = true;
  }
  return editors.map(({ leave }) => leave());
}

/** The changes after a revision, the earliest first. */
async function readLog(office: MiaraClient, reference: Reference, after: number): Promise<readonly Logged[]> {
  const log: Logged[] = [];
  let before: number | undefined;
  for (;;) {
    const page = { ...reference, limit: PAGE, ...(before === undefined ? {} : { before }) };
    const { changes } = await office.changes.list.query(page);
    const later = changes.filter(({ revision }) => revision > after);
    for (const { revision, actor, fields } of later)
      log.push({
        revision,
        actor,
        written: fields
          .map(({ path: at, is }) => ({ place: placeOfPath(at), is }))
          .filter(({ place }) => place !== null),
      });
    before = later.at(-1)?.revision;
    if (later.length < PAGE) return log.toReversed();
  }
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    signal?.addEventListener("abort", done, { once: true });
    if (signal?.aborted === true) done();
  });
}
