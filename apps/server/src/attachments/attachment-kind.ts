/** Which files may be attached, told by their content: a name can say anything. */
import { fileTypeFromBuffer } from "file-type";

/** Types by the endings that their names bear. Nothing that a browser would run. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  csv: "text/csv",
  txt: "text/plain",
};

/** The endings that are taken, as they are told to people. */
export const ATTACHABLE: readonly string[] = Object.keys(TYPES).filter((ending) => ending !== "jpeg");

/**
 * The media type of a file whose name and content agree; null where the ending is not among those taken, or the
 * content is something else.
 */
export async function attachmentType(name: string, bytes: Uint8Array): Promise<string | null> {
  const ending = /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const claimed = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  if (claimed === undefined) return null;
  const found = await fileTypeFromBuffer(bytes);
  if (claimed.startsWith("text/")) return found === undefined && isText(bytes) ? claimed : null;
  return found?.mime === claimed ? claimed : null;
}

/** Texts hold no control characters but tabs and ends of lines, in whatever encoding of one byte or UTF-8. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
