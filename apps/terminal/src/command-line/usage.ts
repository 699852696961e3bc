/** What `--help` prints. */
import { line, textOf, type Line } from "../drawing/line.ts";
import { layTable } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import { USUAL_ADDRESS } from "../sources/open-house.ts";
import { COMMANDS } from "./arguments.ts";

export function usageText(wording: Wording): string {
  const { t } = wording;
  const element = t("terminal:usage/element");
  const takes = { tree: "", card: ` ${element}`, explain: ` [${element}]`, findings: "" };
  const commands = COMMANDS.map((name) => [name + takes[name], t(`terminal:usage/${name}`)] as const);
  const options = [
    [`--server ${t("terminal:usage/url")}`, t("terminal:usage/server", { address: USUAL_ADDRESS })],
    [`--file ${t("terminal:usage/path")}`, t("terminal:usage/file")],
    ["--strategy ORG/STR", t("terminal:usage/strategy")],
    [`--as-of ${t("terminal:usage/period")}`, t("terminal:usage/as-of")],
    ["--lang pl|en", t("terminal:usage/lang")],
    ["--json", t("terminal:usage/json")],
    ["--plain", t("terminal:usage/plain")],
    ["--ascii", t("terminal:usage/ascii")],
    ["--no-color", t("terminal:usage/no-color")],
    ["--help", t("terminal:usage/help")],
  ] as const;
  const lines = [
    t("terminal:usage/line"),
    t("terminal:usage/dashboard"),
    "",
    `${t("terminal:usage/commands")}:`,
    ...listed(commands),
    "",
    `${t("terminal:usage/options")}:`,
    ...listed(options),
    "",
    t("terminal:usage/exits"),
  ];
  return `${lines.join("\n")}\n`;
}

function listed(entries: readonly (readonly [string, string])[]): readonly string[] {
  const rows = entries.map(([name, text]): readonly Line[] => [line(`  ${name}`), line(text)]);
  const columns = [
    { head: "", align: "left" },
    { head: "", align: "left" },
  ] as const;
  return layTable(columns, rows, null).rows.flat().map(textOf);
}
