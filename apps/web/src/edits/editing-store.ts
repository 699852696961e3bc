/**
 * A strategy that somebody works on in a page: shown with all that they entered, sent in order, kept until it is
 * stored. What others change arrives by itself; where two meant the same place, both are shown and nobody's is lost.
 */
import { applyEdits } from "@miara/domain/apply-edits";
import { DomainError } from "@miara/domain/domain-error";
import type { Entry } from "@miara/domain/stage";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

import { attempt } from "./attempt-edits.ts";
import { canStandApart, placeOfEdit } from "./edit-place.ts";
import { NO_STEPS, withoutLast, withStep, type StepKind } from "./edit-steps.ts";
import {
  NOTHING_UNSTORED,
  type Batch,
  type Conflict,
  type EditingPorts,
  type EditingState,
  type Refused,
  type SaveAnswer,
  type Unstored,
} from "./editing-state.ts";
import { sortOutRefusal } from "./sort-out-refusal.ts";

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** So often is a batch sent at which the server breaks; then those behind it go on. */
const MOST_TRIES = 4;

export type StepOutcome = "done" | "nothing" | DomainError;

export class EditingStore {
  readonly #ports: EditingPorts;
  readonly #listeners = new Set<() => void>();
  #state: EditingState;
  #retryMs = FIRST_RETRY_MS;
  /** At which batch the server broke last, and how often. */
  #broken = { batch: "", tries: 0 };
  /** Revisions that were taken for what this page had sent. */
  readonly #own = new Set<number>();

  constructor(
    ports: EditingPorts,
    { strategy, revision }: { readonly strategy: Strategy; readonly revision: number },
    unstored: Unstored = NOTHING_UNSTORED,
  ) {
    this.#ports = ports;
    this.#state = {
      strategy,
      stored: strategy,
      revision,
      sending: "idle",
      steps: NO_STEPS,
      drafts: 0,
      ...unstored,
    };
    this.#repaint();
    if (unstored.waiting.length > 0) void this.#sendNext();
  }

  get state(): EditingState {
    return this.#state;
  }

  /** Whether anything would be lost if the store were forgotten. */
  get hasUnstored(): boolean {
    const { waiting, conflicts, refused } = this.#state;
    return waiting.length > 0 || conflicts.length > 0 || refused.length > 0;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes what an earlier page of the same person left. */
  adopt({ waiting, conflicts, refused }: Unstored): void {
    const now = this.#state;
    this.#keep({
      waiting: [...now.waiting, ...waiting],
      conflicts: [...now.conflicts, ...conflicts],
      refused: [...now.refused, ...refused],
    });
    this.#repaint();
    void this.#sendNext();
  }

  /** Something stands in a field that was not entered yet; gives what says that it no longer does. */
  draft(): () => void {
    this.#set({ drafts: this.#state.drafts + 1 });
    return () => this.#set({ drafts: this.#state.drafts - 1 });
  }

  /** Shows the edits at once and sends them, as one step. Gives the rule that they break: then nothing is done. */
  apply(edits: readonly StrategyEdit[], reason: string | null = null): DomainError | null {
    const { strategy: before, steps } = this.#state;
    const broken = this.#apply(edits, reason);
    if (broken === null && edits.length > 0) this.#set({ steps: withStep(steps, edits, reason, before) });
    return broken;
  }

  /** Undoes the last step (`done`), or does again the last that was undone; where somebody was there, they meet. */
  stepBack(kind: StepKind): StepOutcome {
    const { strategy: before, steps } = this.#state;
    const step = steps[kind].at(-1);
    if (step === undefined) return "nothing";
    const broken = this.#apply(step.back, step.reason);
    this.#set({ steps: withoutLast(steps, kind, broken === null, before) });
    return broken ?? "done";
  }

  #apply(edits: readonly StrategyEdit[], reason: string | null): DomainError | null {
    if (edits.length === 0) return null;
    try {
      applyEdits(this.#state.strategy, edits, this.#ports.context());
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
    // What is entered again in a place that met somebody, or was refused, is what its writer wants there now.
    const places = new Set(edits.map(placeOfEdit).filter((place) => place !== null));
    const isOverruled = (edit: StrategyEdit): boolean => places.has(placeOfEdit(edit) ?? "");
    this.#keep({
      waiting: [...this.#state.waiting, { id: this.#ports.makeId(), edits, reason }],
      conflicts: this.#state.conflicts.filter(({ edit }) => !isOverruled(edit)),
      refused: this.#state.refused.filter(({ batch }) => !batch.edits.every(isOverruled)),
    });
    this.#repaint();
    void this.#sendNext();
    return null;
  }

  /** Somebody else changed the strategy. Null: more than edits can say. */
  hear(revision: number, edits: readonly StrategyEdit[] | null, entry: Entry): void {
    // What this page sent stood there already, by this very change of theirs, which may have said more.
    if (edits !== null && this.#own.delete(revision)) void this.reload();
    if (revision <= this.#state.revision) return;
    if (edits === null || revision !== this.#state.revision + 1 || !this.#advance(edits, entry, revision))
      void this.reload();
    else this.#repaint();
  }

  /** Asks for what is stored; where nobody answers, later again. */
  async reload(): Promise<void> {
    try {
      const { strategy, revision } = await this.#ports.load();
      if (revision < this.#state.revision) return;
      this.#set({ stored: strategy, revision });
      this.#repaint();
    } catch {
      this.#ports.later(() => void this.reload(), LONGEST_RETRY_MS);
    }
  }

  /** Tries again at once what could not be sent. */
  retry(): void {
    void this.#sendNext();
  }

  /** Takes what stands there and gives up what was entered. */
  takeTheirs(conflict: Conflict): void {
    this.#keep({ conflicts: this.#state.conflicts.filter((other) => other !== conflict) });
  }

  /** Puts what was entered in the place of what stands there now, having seen it. */
  keepMine(conflict: Conflict): DomainError | null {
    this.takeTheirs(conflict);
    const again = { ...conflict.edit, was: conflict.current };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server gives `current` in the shape of `was`
    return this.apply([again as StrategyEdit], conflict.reason);
  }

  forget(refused: Refused): void {
    this.#keep({ refused: this.#state.refused.filter((other) => other !== refused) });
  }

  /** Sends once more what was refused: what stood against it may be gone. A rule that it breaks here already is said. */
  tryAgain(refused: Refused): DomainError | null {
    const { edits, reason } = refused.batch;
    const broken = this.apply(edits, reason);
    if (broken === null) this.forget(refused);
    else {
      const { code, params } = broken;
      const said = (other: Refused): Refused => (other === refused ? { ...other, code, params } : other);
      this.#keep({ refused: this.#state.refused.map(said) });
    }
    return broken;
  }

  async #sendNext(): Promise<void> {
    const [batch] = this.#state.waiting;
    if (batch === undefined || this.#state.sending === "sending") return;
    this.#set({ sending: "sending" });
    const outcome = await this.#ports.send(batch);
    if (outcome.kind === "signed-out") {
      this.#set({ sending: outcome.kind });
      return;
    }
    if (outcome.kind === "failed" || (outcome.kind === "broke" && !this.#isHopeless(batch))) {
      this.#set({ sending: "failed" });
      this.#retryLater();
      return;
    }
    this.#retryMs = FIRST_RETRY_MS;
    const waiting = this.#state.waiting.filter(({ id }) => id !== batch.id);
    if (outcome.kind === "refused" || outcome.kind === "broke")
      this.#keep(sortOutRefusal({ ...this.#state, waiting }, batch, outcome, this.#ports.makeId));
    else await this.#settle(batch, outcome.answer, waiting);
    this.#repaint();
    this.#set({ sending: "idle" });
    void this.#sendNext();
  }

  /** Whether the server has broken at the batch again and again: it is set aside then, as refused. */
  #isHopeless({ id }: Batch): boolean {
    const tries = this.#broken.batch === id ? this.#broken.tries + 1 : 1;
    this.#broken = { batch: id, tries };
    return tries >= MOST_TRIES;
  }

  #retryLater(): void {
    this.#ports.later(() => {
      if (this.#state.sending === "failed") void this.#sendNext();
    }, this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  async #settle(batch: Batch, answer: SaveAnswer, waiting: readonly Batch[]): Promise<void> {
    if (!answer.ok) {
      this.#keep({ waiting, ...this.#met(batch, answer, waiting) });
      await this.reload();
      return;
    }
    const { revision, entry } = answer;
    const isNext = revision === this.#state.revision + 1;
    if (isNext && this.#advance(batch.edits, entry, revision)) this.#own.add(revision);
    // Until what was stored shows as stored, it stays in sight as what waits.
    else if (revision > this.#state.revision) await this.reload();
    // Whatever was entered meanwhile is behind it.
    this.#keep({ waiting: this.#state.waiting.filter(({ id }) => id !== batch.id) });
  }

  /** What a batch that met somebody leaves: its conflicts, and what of it met nobody, to be sent without the rest. */
  #met(
    batch: Batch,
    answer: Extract<SaveAnswer, { ok: false }>,
    waiting: readonly Batch[],
  ): Partial<Unstored> {
    const { conflicts, refused } = this.#state;
    if (!canStandApart(batch.edits))
      return { refused: [...refused, { batch, code: "changed-meanwhile", params: {} }] };
    const met = new Set(answer.conflicts.map(({ edit }) => edit));
    const found = answer.conflicts.flatMap(({ edit: at, ...rest }): Conflict[] => {
      const edit = batch.edits[at];
      return edit === undefined ? [] : [{ edit, reason: batch.reason, ...rest }];
    });
    const places = new Set(found.map(({ edit }) => placeOfEdit(edit)));
    const others = batch.edits.filter((_, at) => !met.has(at));
    return {
      conflicts: [...conflicts.filter(({ edit }) => !places.has(placeOfEdit(edit))), ...found],
      waiting:
        others.length === 0 ? waiting : [{ ...batch, id: this.#ports.makeId(), edits: others }, ...waiting],
    };
  }

  /** Whether the edits could be done to what is stored. */
  #advance(edits: readonly StrategyEdit[], entry: Entry, revision: number): boolean {
    const applied = attempt(this.#state.stored, edits, { ...this.#ports.context(), entry });
    if (applied !== null) this.#set({ stored: applied, revision });
    return applied !== null;
  }

  /** What is stored with all that waits on top. */
  #repaint(): void {
    let { stored: strategy } = this.#state;
    for (const { edits } of this.#state.waiting)
      strategy = attempt(strategy, edits, this.#ports.context()) ?? strategy;
    this.#set({ strategy });
  }

  #keep(change: Partial<Unstored>): void {
    this.#set(change);
    const { waiting, conflicts, refused } = this.#state;
    this.#ports.keep({ waiting, conflicts, refused });
  }

  #set(change: Partial<EditingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
