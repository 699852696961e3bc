/** How far an import has come: files are read here, checked by the server, looked at by a person, and brought in. */
import type { ImportAnswer } from "@miara/api/exchange-schema";

import type { ReadTexts } from "./read-texts.ts";

export interface Checked extends ReadTexts {
  readonly answer: ImportAnswer;
}

export interface FileProblem {
  readonly file: string | null;
  readonly line: number | null;
  /** In the language of the page. */
  readonly message: string;
}

export type ImportStep =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly done: number; readonly all: number }
  | { readonly kind: "checking" }
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "saving"; readonly checked: Checked }
  | { readonly kind: "saved"; readonly answer: ImportAnswer }
  | { readonly kind: "refused"; readonly why: string; readonly problems: readonly FileProblem[] }
  /** By whoever waited; what was being saved may have been saved all the same. */
  | { readonly kind: "stopped"; readonly wasSaving: boolean };

export function isUnderWay({ kind }: ImportStep): boolean {
  return kind === "reading" || kind === "checking" || kind === "saving";
}
