/** A page's text line by line, with doubly encoded letters put right. */
import { repairEncoding } from "@miara/domain/repair-encoding";

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Repaired, without white space at its ends. */
  readonly text: string;
  /** As it was written; differs where something was repaired. */
  readonly written: string;
  readonly isRepaired: boolean;
}

export function readLines(text: string): readonly Line[] {
  return text.split(/\r\n|\r|\n/u).map((written, at) => {
    const repair = repairEncoding(written);
    return { number: at + 1, text: repair.text.trim(), written: written.trim(), isRepaired: repair.repaired };
  });
}
