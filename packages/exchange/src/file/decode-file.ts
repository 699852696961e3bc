/** Bytes to text: UTF-8 unless the bytes say otherwise, and never a binary taken for text. */
import type { MessageParams } from "@miara/domain/domain-error";

import type { ProblemCode } from "../import-codes.ts";
import type { ImportProblem } from "../import-result.ts";
import { MAXIMUM_FILE_BYTES, type SourceFile } from "../source-file.ts";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "iso-8859-2";

export type DecodedFile =
  | { readonly ok: true; readonly name: string; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Letters of Polish that stand at different bytes in the two old Central European encodings. */
const ONLY_IN_1250 = new Set([0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f]);
const ONLY_IN_8859_2 = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]);
/** A text in an old encoding is mostly ASCII; anything else is no text. */
const MOST_FOREIGN_BYTES = 0.3;

export function decodeFile(file: SourceFile): DecodedFile {
  const { name, bytes } = file;
  if (bytes.length > MAXIMUM_FILE_BYTES)
    return refuse(name, "file.too-big", 1, { bytes: bytes.length, maximum: MAXIMUM_FILE_BYTES });
  const encoding = encodingOf(bytes);
  if (encoding === null) return refuse(name, "file.binary", lineOfBinary(bytes));
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/u, "");
  const binary = text.search(CONTROL);
  if (binary >= 0) return refuse(name, "file.binary", text.slice(0, binary).split("\n").length);
  if (text.trim() === "") return refuse(name, "file.empty", 1);
  return { ok: true, name, text, encoding };
}

/** Control characters that no text bears. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/u;

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    // Not UTF-8: one of the old encodings, or no text at all.
  }
  let foreign = 0;
  let in1250 = 0;
  let in8859 = 0;
  for (const byte of bytes) {
    if (byte === 0) return null;
    if (byte >= 0x80) foreign += 1;
    if (ONLY_IN_1250.has(byte)) in1250 += 1;
    if (ONLY_IN_8859_2.has(byte)) in8859 += 1;
  }
  if (foreign > bytes.length * MOST_FOREIGN_BYTES) return null;
  return in8859 > in1250 ? "iso-8859-2" : "windows-1250";
}

/** The line of the first byte that no text has. */
function lineOfBinary(bytes: Uint8Array): number {
  let line = 1;
  for (const byte of bytes) {
    if (byte === 0) return line;
    if (byte === 0x0a) line += 1;
  }
  return 1;
}

function refuse(file: string, code: ProblemCode, line: number, params: MessageParams = {}): DecodedFile {
  return { ok: false, problem: { code, file, line, params } };
}
