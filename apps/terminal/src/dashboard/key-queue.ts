/** Keys one after the other: each is handled by the screen that the one before it has led to. */

export type KeyHandler = (key: string) => void;

/**
 * Keys that came in one piece must not see the screen as it was before the first of them: after each key the screen
 * is drawn, and whoever is drawn then takes the next one.
 */
export class KeyQueue {
  readonly #redraw: () => void;
  #waiting: string[] = [];
  #handler: KeyHandler | null = null;
  #isDrawing = false;

  /** `redraw` has the screen drawn even where a key has changed nothing. */
  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  press(keys: readonly string[]): void {
    this.#waiting.push(...keys);
    this.#handleNext();
  }

  /** Called with every drawing by the screen that is shown. */
  readonly take = (handler: KeyHandler): void => {
    this.#handler = handler;
    this.#isDrawing = false;
    if (this.#waiting.length > 0) setImmediate(() => this.#handleNext());
  };

  #handleNext(): void {
    if (this.#isDrawing || this.#handler === null) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#isDrawing = true;
    this.#handler(next);
    this.#redraw();
  }
}
