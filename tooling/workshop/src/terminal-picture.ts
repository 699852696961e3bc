/** A picture of a program in a pseudo-terminal: its screen as HTML, cell by cell with its colours. */
import { spawn } from "@lydell/node-pty";
import headless from "@xterm/headless";

import { ROOT } from "./processes.ts";

const COLUMNS = 80;
const ROWS = 24;
const SETTLE_MILLISECONDS = 1500;
const KEY_MILLISECONDS = 150;

/** Runs Node on `args` until the screen shows `text`, types `keys`, and gives the settled screen as a HTML page. */
export async function captureTerminal(args: readonly string[], text: string, keys: string): Promise<string> {
  const screen = new headless.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
  const program = spawn(process.execPath, [...args], {
    cols: COLUMNS,
    rows: ROWS,
    cwd: ROOT,
    env: { ...process.env, TERM: "xterm-256color", COLORTERM: "truecolor", MIARA_LANG: "pl" },
  });
  const ended = new Promise<void>((resolve) => {
    program.onExit(() => resolve());
  });
  program.onData((data) => screen.write(data));
  const deadline = performance.now() + 10_000;
  while (!screenText(screen).includes(text) && performance.now() < deadline) await pause(50);
  for (const key of keys) {
    program.write(key);
    await pause(KEY_MILLISECONDS);
  }
  await pause(SETTLE_MILLISECONDS);
  const html = screenHtml(screen);
  program.kill();
  await ended;
  return html;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function screenText(screen: headless.Terminal): string {
  return Array.from(
    { length: ROWS },
    (_, row) => screen.buffer.active.getLine(row)?.translateToString() ?? "",
  ).join("\n");
}

function screenHtml(screen: headless.Terminal): string {
  const lines = Array.from({ length: ROWS }, (_, row) => lineHtml(screen, row));
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0 }
    pre { display: inline-block; margin: 0; padding: 14px; background: #14181f; color: #d8dee9;
          font: 14px/1.3 "DejaVu Sans Mono", "Noto Sans Mono", monospace }
  </style><pre>${lines.join("\n")}</pre>`;
}

function lineHtml(screen: headless.Terminal, row: number): string {
  const line = screen.buffer.active.getLine(row);
  let html = "";
  for (let column = 0; column < COLUMNS; column += 1) {
    const cell = line?.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const style = [
      cell.isFgDefault() ? "" : `color:${colourOf(cell.isFgRGB(), cell.getFgColor())}`,
      cell.isBgDefault() ? "" : `background:${colourOf(cell.isBgRGB(), cell.getBgColor())}`,
      cell.isBold() ? "font-weight:bold" : "",
      cell.isDim() ? "opacity:.65" : "",
      cell.isInverse() ? "background:#d8dee9;color:#14181f" : "",
    ].filter((part) => part !== "");
    const character = escapeHtml(cell.getChars() || " ");
    html += style.length === 0 ? character : `<span style="${style.join(";")}">${character}</span>`;
  }
  return html;
}

const BASIC = [
  "#3b4252",
  "#bf616a",
  "#a3be8c",
  "#ebcb8b",
  "#81a1c1",
  "#b48ead",
  "#88c0d0",
  "#e5e9f0",
  "#5b6478",
  "#d08770",
  "#b6d09c",
  "#f0d9a0",
  "#9bb8d8",
  "#c8a6c2",
  "#9ed3df",
  "#ffffff",
];
const STEPS = [0, 95, 135, 175, 215, 255];

/** An RGB colour, or one of the 256 of a terminal: 16 basic ones, a cube of 6 × 6 × 6, 24 greys. */
function colourOf(isRgb: number | boolean, colour: number): string {
  if (isRgb) return `#${colour.toString(16).padStart(6, "0")}`;
  const basic = BASIC[colour];
  if (basic !== undefined) return basic;
  if (colour >= 232)
    return `rgb(${Array(3)
      .fill(8 + (colour - 232) * 10)
      .join(",")})`;
  const cube = colour - 16;
  return `rgb(${[Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((step) => STEPS[step]).join(",")})`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
