/** The keys of a screen, and those of the others, from the key table. */
import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line, textOf, wrapText } from "../drawing/line.ts";
import { fitsBeside, layTable, tableLines, type Row } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import { KEYS, keysOnScreen, type ScreenName } from "../keys.ts";
import { writeKey } from "../ui/key-names.ts";

type Entry = (typeof KEYS)[number];

export function helpDocument(screen: ScreenName, wording: Wording, width: number): Document {
  const { t } = wording;
  const writer = new DocumentWriter(width);
  const here = keysOnScreen(screen);
  const elsewhere = KEYS.filter((entry) => !here.includes(entry));
  writer.text(t("terminal:helpTitle", { screen: t(`terminal:screen/${screen}`) }), { tone: "heading" });
  writer.blank().add(...keyLines(here, wording, width));
  writer.heading(t("terminal:helpElsewhere")).add(...keyLines(elsewhere, wording, width));
  return writer.end();
}

function keyLines(entries: readonly Entry[], wording: Wording, width: number): ReturnType<typeof tableLines> {
  const { t } = wording;
  const rows = entries.map((entry): Row => [
    line(entry.keys.map((key) => writeKey(key, wording)).join(" "), "strong"),
    line(t(`terminal:key/${entry.action}`)),
  ]);
  const columns = [
    { head: t("terminal:head/key"), align: "left" },
    { head: t("terminal:head/does"), align: "left", isFlexible: true },
  ] as const;
  if (fitsBeside(columns, rows, width)) return tableLines(layTable(columns, rows, width));
  return rows.flatMap(([keys = [], does = []]) => [
    keys,
    ...wrapText(textOf(does), width - 2).map((text) => line(`  ${text}`)),
  ]);
}
