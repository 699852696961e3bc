/** What does not fit together of all that the editors bear witness to, the log of changes and the card in the end. */
import type { Heard, Refused, Saved, Witness } from "./editor.ts";
import type { Place } from "./shared-card.ts";

/** A change as the log tells it. */
export interface Logged {
  readonly revision: number;
  readonly actor: string;
  readonly written: readonly { readonly place: Place | null; readonly is: unknown }[];
}

export interface Evidence {
  readonly witnesses: readonly Witness[];
  /** The changes since the start, the earliest first. */
  readonly log: readonly Logged[];
  readonly startRevision: number;
  readonly start: ReadonlyMap<Place, string | null>;
  readonly end: ReadonlyMap<Place, string | null>;
}

type Written = Saved & { readonly author: string };

/** In words, each with its revision; none where no update was lost and every conflict was shown. */
export function findFaults(evidence: Evidence): readonly string[] {
  const { witnesses } = evidence;
  const writes = witnesses
    .flatMap(({ name, accepted }) => accepted.map((saved): Written => ({ ...saved, author: name })))
    .toSorted((a, b) => a.revision - b.revision);
  const refused = witnesses.flatMap((witness) =>
    witness.refused.map((one) => ({ ...one, by: witness.name })),
  );
  return [
    ...witnesses.flatMap(({ name, failed }) => failed.map((words) => `${name}: a save failed: ${words}`)),
    ...(refused.length === 0 ? ["nobody met anybody: nothing was tried"] : []),
    ...logFaults(writes, evidence),
    ...lostUpdates(writes, evidence),
    ...refused.flatMap((one) => conflictFaults(one, writes)),
    ...witnesses.flatMap((witness) => streamFaults(witness, writes)),
  ];
}

/** Every accepted save is in the log once, under its author, and nothing else is. */
function logFaults(writes: readonly Written[], { log, startRevision }: Evidence): string[] {
  const faults = log.flatMap(({ revision }, at) =>
    revision === startRevision + at + 1 ? [] : [`revision ${revision} does not follow in the log`],
  );
  const logged = new Map(log.map((change) => [change.revision, change]));
  for (const { revision, place, is, author } of writes) {
    const change = logged.get(revision);
    const [only] = change?.written ?? [];
    const isThere = change?.written.length === 1 && only?.place === place && only.is === is;
    if (!isThere || change.actor !== author)
      faults.push(`revision ${revision}: what ${author} saved is not in the log so`);
  }
  const revisions = new Set(writes.map(({ revision }) => revision));
  if (revisions.size < writes.length) faults.push("two saves were told the same revision");
  for (const { revision } of log)
    if (!revisions.has(revision)) faults.push(`revision ${revision}: nobody was told that it was accepted`);
  return faults;
}

/** Nobody wrote over what they had not seen, and in the end each cell holds what was written to it last. */
function lostUpdates(writes: readonly Written[], { start, end }: Evidence): string[] {
  const faults: string[] = [];
  const stands = new Map(start);
  for (const { revision, place, was, is, author } of writes) {
    const lost = stands.get(place) ?? null;
    if (was !== lost) faults.push(`revision ${revision}: ${author} wrote over ${lost} in ${place}, unseen`);
    stands.set(place, is);
  }
  for (const [place, value] of stands)
    if (end.get(place) !== value)
      faults.push(`${place} holds ${end.get(place)}, and what was written last is ${value}`);
  return faults;
}

/** A refusal says what stood there at its revision and who had written it, and that is not what was seen. */
function conflictFaults(
  { by, place, was, revision, conflicts }: Refused & { readonly by: string },
  writes: readonly Written[],
): string[] {
  const standing = writes.findLast((write) => write.place === place && write.revision <= revision);
  const [only] = conflicts;
  const isRight =
    conflicts.length === 1 &&
    only?.edit === 0 &&
    standing !== undefined &&
    only.current === standing.is &&
    only.author === standing.author &&
    only.current !== was;
  return isRight ? [] : [`revision ${revision}: ${by} was not shown rightly what stands in ${place}`];
}

/** The stream told of each change of others once, with what was written and by whom. */
function streamFaults({ name, tab, heard, beginnings }: Witness, writes: readonly Written[]): string[] {
  const faults = beginnings === 1 ? [] : [`${name}: the stream began ${beginnings} times`];
  const told = Map.groupBy(heard, ({ revision }) => revision);
  for (const write of writes) {
    const tellings = told.get(write.revision) ?? [];
    const [only] = tellings;
    if (tellings.length !== 1 || only === undefined || !tells(only, write))
      faults.push(`revision ${write.revision}: ${name} was not told rightly of what ${write.author} saved`);
    else if ((only.client === tab) !== (write.author === name))
      faults.push(`revision ${write.revision}: ${name} can't tell own changes from others'`);
  }
  return faults;
}

function tells({ author, written }: Heard, write: Written): boolean {
  const [only] = written ?? [];
  return (
    author === write.author && written?.length === 1 && only?.place === write.place && only.is === write.is
  );
}
