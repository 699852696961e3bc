/** A filter that is typed at the bottom of a list: every key is text until Enter keeps it or Esc clears it. */
import { useState } from "react";

import { piece, widthOf, type Line } from "../drawing/line.ts";
import type { Desk } from "./desk.ts";

export interface TypedFilter {
  readonly start: () => void;
  /** Takes the keys while it is being typed; null otherwise. */
  readonly typing: ((key: string) => void) | null;
  /** `shown` of `all` rows have the words; null where no filter is set. */
  readonly prompt: (shown: number, all: number) => Line | null;
}

export function useFilter(desk: Desk, filter: string, onChange: (filter: string) => void): TypedFilter {
  const [isTyping, setIsTyping] = useState(false);
  const type = (key: string): void => {
    if (key === "enter") setIsTyping(false);
    else if (key === "escape") {
      setIsTyping(false);
      onChange("");
    } else if (key === "backspace") onChange(Array.from(filter).slice(0, -1).join(""));
    else {
      const character = key === "space" ? " " : key;
      if (Array.from(character).length === 1) onChange(filter + character);
    }
  };
  return {
    start: () => {
      setIsTyping(true);
    },
    typing: isTyping ? type : null,
    prompt: (shown, all) =>
      isTyping || filter !== "" ? filterLine(desk, { filter, isTyping, shown, all }) : null,
  };
}

export interface FilterState {
  readonly filter: string;
  readonly isTyping: boolean;
  readonly shown: number;
  readonly all: number;
}

/** What was typed, how much it finds, and how to be rid of it. */
export function filterLine(desk: Desk, { filter, isTyping, shown, all }: FilterState): Line {
  const { t, symbols } = desk.wording;
  const typed = `/${filter}${isTyping ? symbols.caret : ""}`;
  const counted = t("terminal:filterShows", { shown, all });
  const hint = isTyping ? t("terminal:filterHint") : t("terminal:filterSet");
  const rest = `${counted}${symbols.dot}${hint}`;
  const padding = Math.max(2, desk.width - widthOf(typed) - widthOf(rest));
  return [piece(typed, "strong"), piece(" ".repeat(padding)), piece(rest, "quiet")];
}
