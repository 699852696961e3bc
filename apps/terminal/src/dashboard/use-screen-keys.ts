/** Connects the key table to a screen: every action that the table names for it has to be handled by it. */
import { useLayoutEffect } from "react";

import { actionOnScreen, entriesOfKey, type Action, type ActionOf, type ScreenName } from "../keys.ts";
import { writeKey } from "../ui/key-names.ts";
import type { Desk } from "./desk.ts";

/** What works the same on every screen. */
type Everywhere = "command" | "backward" | "forward" | "suspend";

export type Handlers<Screen extends ScreenName> = Readonly<
  Record<Exclude<ActionOf<Screen>, Everywhere>, () => void>
>;

/** `typing` takes every key as it is, while a text is being entered; null otherwise. */
export function useScreenKeys<Screen extends ScreenName>(
  desk: Desk,
  screen: Screen,
  handlers: Handlers<Screen>,
  typing: ((key: string) => void) | null = null,
): void {
  useLayoutEffect(() => {
    desk.takeKeys((key) => {
      if (desk.command !== null) {
        desk.typeCommand(key);
        return;
      }
      if (typing !== null) {
        typing(key);
        return;
      }
      const action: Action | null = actionOnScreen(screen, key);
      if (action === null) desk.say(explainKey(desk, key));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- those that work everywhere are done with before it is asked for
      else if (!goEverywhere(desk, screen, action)) handlers[action as keyof Handlers<Screen>]();
    });
  });
}

function goEverywhere(desk: Desk, screen: ScreenName, action: Action): boolean {
  const { t } = desk.wording;
  switch (action) {
    case "command":
      desk.typeCommand(":");
      return true;
    case "backward":
      if (screen === "overview") desk.say(t("terminal:notice/nothingBehind"));
      else desk.back();
      return true;
    case "forward":
      if (desk.canGoForth) desk.forth();
      else desk.say(t("terminal:notice/nothingAhead"));
      return true;
    case "suspend":
      desk.suspend();
      return true;
    default:
      return false;
  }
}

/** Why a key does nothing here. */
function explainKey({ wording }: Desk, key: string): string {
  const { t } = wording;
  const written = writeKey(key, wording);
  const [entry] = entriesOfKey(key);
  if (entry === undefined) return t("terminal:notice/unknown", { key: written });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries of the table have the table's actions
  const action = entry.action as Action;
  const screens = entry.screens.map((name) => t(`terminal:screen/${name}`)).join(", ");
  return t("terminal:notice/elsewhere", { key: written, does: t(`terminal:key/${action}`), screens });
}
