/**
 * A strategy that somebody works on in a page: shown with all that they entered, sent in order, kept until it is
 * stored. What others change arrives by itself; where two meant the same place, both are shown and nobody's is lost.
 */
import { applyEdits, type EditContext } from "@miara/domain/apply-edits";
import { DomainError } from "@miara/domain/domain-error";
import type { Entry } from "@miara/domain/stage";
import type { Strategy } from "@miara/domain/strategy";
import type { StrategyEdit } from "@miara/domain/strategy-edit";

/** Edits that stand together: what one key, one paste or one form did. */
export interface Batch {
  readonly id: string;
  readonly edits: readonly StrategyEdit[];
  readonly reason: string | null;
}

export interface Conflict {
  /** The edit as its writer meant it. */
  readonly edit: StrategyEdit;
  readonly reason: string | null;
  /** What stands there now. */
  readonly current: unknown;
  readonly author: string | null;
  readonly entry: Entry | null;
}

export interface Refused {
  readonly batch: Batch;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type SendState = "idle" | "sending" | "failed" | "signed-out";

export interface EditingState {
  /** With all that was entered, stored or not. */
  readonly strategy: Strategy;
  /** As it is stored, as far as this page knows. */
  readonly stored: Strategy;
  readonly revision: number;
  /** What is not stored yet, in the order in which it was entered. */
  readonly waiting: readonly Batch[];
  readonly sending: SendState;
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly Refused[];
}

export type SaveAnswer =
  | {
      readonly ok: true;
      readonly revision: number;
      /** As the server keeps it: its clock, and the office that it knows. */
      readonly entry: Entry;
    }
  | {
      readonly ok: false;
      readonly revision: number;
      readonly conflicts: readonly {
        readonly edit: number;
        readonly current: unknown;
        readonly author: string | null;
        readonly entry: Entry | null;
      }[];
    };

/** `refused`: the server understood and said no; `failed`: it could not be reached, which may pass. */
export type SendOutcome =
  | { readonly kind: "answered"; readonly answer: SaveAnswer }
  | { readonly kind: "refused"; readonly code: string; readonly params: Refused["params"] }
  | { readonly kind: "failed" }
  | { readonly kind: "signed-out" };

export interface EditingPorts {
  readonly send: (batch: Batch) => Promise<SendOutcome>;
  readonly load: () => Promise<{ readonly strategy: Strategy; readonly revision: number }>;
  /** Keeps what is not stored yet past the end of the page. */
  readonly keep: (waiting: readonly Batch[]) => void;
  readonly context: () => EditContext;
  readonly makeId: () => string;
  /** Runs something after so many milliseconds. */
  readonly later: (run: () => void, milliseconds: number) => void;
}

const RETRY_MS = 3_000;

export class EditingStore {
  readonly #ports: EditingPorts;
  readonly #listeners = new Set<() => void>();
  #state: EditingState;

  constructor(
    ports: EditingPorts,
    base: { readonly strategy: Strategy; readonly revision: number },
    waiting: readonly Batch[] = [],
  ) {
    this.#ports = ports;
    const { strategy, revision } = base;
    this.#state = {
      strategy,
      stored: strategy,
      revision,
      waiting,
      sending: "idle",
      conflicts: [],
      refused: [],
    };
    this.#repaint();
    if (waiting.length > 0) void this.#sendNext();
  }

  get state(): EditingState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Shows the edits at once and sends them. Gives the code of a rule that they break: then nothing is shown or sent.
   */
  apply(edits: readonly StrategyEdit[], reason: string | null = null): DomainError | null {
    if (edits.length === 0) return null;
    try {
      const applied = applyEdits(this.#state.strategy, edits, this.#ports.context());
      if (applied.ok) this.#set({ strategy: applied.strategy });
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
    this.#queue([...this.#state.waiting, { id: this.#ports.makeId(), edits, reason }]);
    void this.#sendNext();
    return null;
  }

  /** Somebody else changed the strategy. Null: more than edits can say. */
  hear(revision: number, edits: readonly StrategyEdit[] | null, entry: Entry): void {
    if (revision <= this.#state.revision) return;
    if (edits === null || revision !== this.#state.revision + 1) {
      void this.reload();
      return;
    }
    if (this.#advance(edits, entry, revision)) this.#repaint();
    else void this.reload();
  }

  /** Asks for what is stored. */
  async reload(): Promise<void> {
    const { strategy, revision } = await this.#ports.load();
    if (revision < this.#state.revision) return;
    this.#set({ stored: strategy, revision });
    this.#repaint();
  }

  /** Tries again at once what could not be sent. */
  retry(): void {
    if (this.#state.sending !== "sending") void this.#sendNext();
  }

  /** Takes what stands there and gives up what was entered. */
  takeTheirs(conflict: Conflict): void {
    this.#set({ conflicts: this.#state.conflicts.filter((other) => other !== conflict) });
  }

  /** Puts what was entered in the place of what stands there now, having seen it. */
  keepMine(conflict: Conflict): DomainError | null {
    this.takeTheirs(conflict);
    const again = { ...conflict.edit, was: conflict.current };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server gives `current` in the shape of `was`
    return this.apply([again as StrategyEdit], conflict.reason);
  }

  forget(refused: Refused): void {
    this.#set({ refused: this.#state.refused.filter((other) => other !== refused) });
  }

  async #sendNext(): Promise<void> {
    const [batch] = this.#state.waiting;
    if (batch === undefined || this.#state.sending === "sending") return;
    this.#set({ sending: "sending" });
    const outcome = await this.#ports.send(batch);
    if (outcome.kind === "failed" || outcome.kind === "signed-out") {
      this.#set({ sending: outcome.kind });
      if (outcome.kind === "failed") this.#ports.later(() => this.retry(), RETRY_MS);
      return;
    }
    const waiting = this.#state.waiting.filter(({ id }) => id !== batch.id);
    this.#set({ sending: "idle" });
    if (outcome.kind === "refused") {
      const { code, params } = outcome;
      this.#set({ refused: [...this.#state.refused, { batch, code, params }] });
      this.#queue(waiting);
      this.#repaint();
    } else await this.#settle(batch, outcome.answer, waiting);
    void this.#sendNext();
  }

  async #settle(batch: Batch, answer: SaveAnswer, waiting: readonly Batch[]): Promise<void> {
    this.#queue(waiting);
    if (!answer.ok) {
      const conflicts = answer.conflicts.flatMap(({ edit: at, ...found }): Conflict[] => {
        const edit = batch.edits[at];
        return edit === undefined ? [] : [{ edit, reason: batch.reason, ...found }];
      });
      // What met nobody else's work goes again without the rest.
      const met = new Set(answer.conflicts.map(({ edit }) => edit));
      const others = batch.edits.filter((_, at) => !met.has(at));
      if (others.length > 0)
        this.#queue([{ ...batch, id: this.#ports.makeId(), edits: others }, ...this.#state.waiting]);
      this.#set({ conflicts: [...this.#state.conflicts, ...conflicts] });
      await this.reload();
      return;
    }
    const isNext = answer.revision <= this.#state.revision + 1;
    if (
      answer.revision > this.#state.revision &&
      !(isNext && this.#advance(batch.edits, answer.entry, answer.revision))
    )
      await this.reload();
    this.#repaint();
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

  #queue(waiting: readonly Batch[]): void {
    this.#set({ waiting });
    this.#ports.keep(waiting);
  }

  #set(change: Partial<EditingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The strategy after the edits; null where they don't fit it. */
function attempt(strategy: Strategy, edits: readonly StrategyEdit[], context: EditContext): Strategy | null {
  try {
    const applied = applyEdits(strategy, edits, context);
    return applied.ok ? applied.strategy : null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
