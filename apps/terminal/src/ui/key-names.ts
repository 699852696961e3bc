/** Keys as a reader knows them: `Enter`, `↑`, `Ctrl+F`. */
import type { Wording } from "../drawing/wording.ts";

const NAMED = [
  "up",
  "down",
  "left",
  "right",
  "pageup",
  "pagedown",
  "home",
  "end",
  "enter",
  "escape",
  "backspace",
  "space",
  "tab",
] as const;

const ASCII_ARROWS: Readonly<Record<string, string>> = {
  up: "Up",
  down: "Down",
  left: "Left",
  right: "Right",
};

export function writeKey(key: string, { t, symbols }: Pick<Wording, "t" | "symbols">): string {
  if (key.startsWith("ctrl-"))
    return `${t("terminal:keyName/ctrl")}+${key.slice("ctrl-".length).toUpperCase()}`;
  const isAscii = symbols.ellipsis !== "…";
  const arrow = isAscii ? ASCII_ARROWS[key] : undefined;
  const name = NAMED.find((candidate) => candidate === key);
  return arrow ?? (name === undefined ? key : t(`terminal:keyName/${name}`));
}
