/** Texts of things as filters look at them: folded once, however many keys are typed. */
import { foldText } from "@miara/domain/fold";

export class FoldedTexts<Thing extends object> {
  readonly #known = new WeakMap<Thing, string>();

  /** `write` has to say the same of a thing each time. */
  of(thing: Thing, write: (thing: Thing) => string): string {
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    const folded = foldText(write(thing));
    this.#known.set(thing, folded);
    return folded;
  }
}
