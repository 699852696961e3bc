/** The table of procedures as docs/api.md prints it: `node packages/api/scripts/procedures-markdown.ts` writes it there. */
import { readFile, writeFile } from "node:fs/promises";

import { listProcedures } from "../test/procedures.ts";

const BEGINNING = "<!-- procedures: made from packages/api/src/router.ts -->";
const END = "<!-- end of procedures -->";

const STRATEGY = "/organisations/{organisation}/strategies/{strategy}";

export function proceduresMarkdown(): string {
  const rows = listProcedures().map(({ name, right = "anyone", openapi, notRest = "" }) => {
    const rest =
      openapi === undefined
        ? `– (${notRest})`
        : `\`${openapi.method} ${openapi.path.replace(STRATEGY, "…")}\``;
    return `| \`${name}\` | ${rest} | ${openapi?.summary ?? ""} | ${right} |`;
  });
  return ["| procedure | REST, under `/api/v1` | does | right |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

if (import.meta.main) {
  const page = new URL("../../../docs/api.md", import.meta.url);
  const text = await readFile(page, "utf8");
  const from = text.indexOf(BEGINNING) + BEGINNING.length;
  const to = text.indexOf(END);
  await writeFile(page, `${text.slice(0, from)}\n${proceduresMarkdown()}\n${text.slice(to)}`);
}
