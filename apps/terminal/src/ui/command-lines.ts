/** The command line and where it may lead, at the bottom of any screen. */
import type { Desk } from "../dashboard/desk.ts";
import { cutText, piece, type Line } from "../drawing/line.ts";

/** Lines that a screen of any height keeps for what it shows. */
const KEPT_FOR_BODY = 4;

export function commandLines(desk: Desk): readonly Line[] {
  const { command, wording, width, height } = desk;
  if (command === null) return [];
  const { t, symbols } = wording;
  const room = Math.max(0, height - KEPT_FOR_BODY);
  const from = Math.max(0, Math.min(command.chosen - room + 1, command.candidates.length - room));
  const candidates = command.candidates.slice(from, from + room).map(({ text, says }, at): Line => {
    const isChosen = from + at === command.chosen;
    return [
      piece(isChosen ? `${symbols.cursor} ` : "  "),
      piece(text, isChosen ? "strong" : "plain"),
      piece(cutText(says === "" ? "" : `  ${says}`, Math.max(0, width - 2), symbols.ellipsis), "quiet"),
    ];
  });
  const typed = `:${command.text}${symbols.caret}`;
  const hint = command.candidates.length === 0 ? t("terminal:commandNone") : t("terminal:commandHint");
  const prompt = [piece(typed, "strong"), piece(`  ${hint}`, "quiet")];
  return [...candidates, prompt];
}
