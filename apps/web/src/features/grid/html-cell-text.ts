/** The text of a cell of HTML, as somebody reads it: line breaks and paragraphs are lines, spaces are single. */

const BLOCKS: ReadonlySet<string> = new Set([
  "P",
  "DIV",
  "LI",
  "UL",
  "OL",
  "H1",
  "H2",
  "H3",
  "H4",
  "TR",
  "DD",
  "DT",
]);
const UNREAD: ReadonlySet<string> = new Set(["SCRIPT", "STYLE", "DEL", "TEMPLATE", "HEAD", "NOSCRIPT"]);

export function htmlCellText(cell: Element): string {
  let text = "";
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? "").replace(/[ \t\r\n\f]+/g, " ");
    if (!isElement(node) || isUnread(node)) return;
    if (node.tagName === "BR") text += "\n";
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) text += "\n";
    const from = text.length;
    node.childNodes.forEach(read);
    if (isRaised(node)) text = raised(text.slice(0, from), text.slice(from));
    if (isBlock) text += "\n";
  };
  cell.childNodes.forEach(read);
  return text.replace(/ *\n[ \n]*/g, "\n").trim();
}

/** A note's mark behind a figure is none of its digits: `3 581¹` is `3 581 (1)`, while `m²` stays `m2`. */
function raised(before: string, mark: string): string {
  const inside = mark.trim();
  return /\d\s*$/.test(before) && inside !== "" ? `${before} (${inside})` : before + mark;
}

function isRaised({ tagName }: Element): boolean {
  return tagName === "SUP" || tagName === "SUB";
}

/** What the source itself does not show, such as keys for sorting, is no part of the text. */
function isUnread(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  return (
    UNREAD.has(element.tagName) ||
    element.hasAttribute("hidden") ||
    /display:\s*none|mso-hide:\s*all/i.test(style)
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
