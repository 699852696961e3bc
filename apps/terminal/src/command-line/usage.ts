/** What `--help` prints. */
import { line, textOf, type Line } from "../drawing/line.ts";
import { layTable } from "../drawing/table.ts";
import type { Wording } from "../drawing/wording.ts";
import { USUAL_ADDRESS } from "../sources/open-house.ts";
import { COMMANDS, COMMAND_NAMES, type CommandName } from "./commands.ts";

export function usageText(wording: Wording): string {
  const { t } = wording;
  const commands = COMMAND_NAMES.map(
    (name) => [withWords(name, wording), t(`commands:usage/${name}`)] as const,
  );
  const options = [
    [`--server ${t("commands:usage/url")}`, t("commands:usage/server", { address: USUAL_ADDRESS })],
    [`--profile ${t("commands:usage/name")}`, t("commands:usage/profile")],
    [`--file ${t("commands:usage/path")}`, t("commands:usage/file")],
    ["--strategy ORG/STR", t("commands:usage/strategy")],
    ["--with ORG/STR", t("commands:usage/with")],
    ["--known", t("commands:usage/known")],
    ["--weight II.7=30", t("commands:usage/weight")],
    ["--cell II.7.3/2012=80", t("commands:usage/cell")],
    [`--as-of ${t("commands:usage/period")}`, t("commands:usage/as-of")],
    ["--lang pl|en", t("commands:usage/lang")],
    ["--json", t("commands:usage/json")],
    ["--csv", t("commands:usage/csv")],
    ["--csv=excel", t("commands:usage/csv-excel")],
    ["--plain", t("commands:usage/plain")],
    ["--ascii", t("commands:usage/ascii")],
    ["--no-color", t("commands:usage/no-color")],
    ["--token -", t("commands:usage/token")],
    ["--help", t("commands:usage/help")],
  ] as const;
  const lines = [
    t("commands:usage/line"),
    t("commands:usage/dashboard"),
    "",
    `${t("commands:usage/commands")}:`,
    ...listed(commands),
    "",
    `${t("commands:usage/options")}:`,
    ...listed(options),
    "",
    t("commands:usage/exits"),
  ];
  return `${lines.join("\n")}\n`;
}

/** `explain [ELEMENT]` */
function withWords(name: CommandName, { t }: Wording): string {
  const { takes, least } = COMMANDS[name];
  const words = takes.map((word) => t(`commands:usage/${word}`));
  const left = words.slice(least).join(" ");
  return [name, ...words.slice(0, least), ...(left === "" ? [] : [`[${left}]`])].join(" ");
}

function listed(entries: readonly (readonly [string, string])[]): readonly string[] {
  const rows = entries.map(([name, text]): readonly Line[] => [line(`  ${name}`), line(text)]);
  const columns = [
    { head: "", align: "left" },
    { head: "", align: "left" },
  ] as const;
  return layTable(columns, rows, null).rows.flat().map(textOf);
}
