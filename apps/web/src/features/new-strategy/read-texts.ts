/** Reads files that somebody chose as texts, one after another, and says how far it has come. */

export interface ReadTexts {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Names of those that are not UTF-8: read as the encoding that Polish files had before it. */
  readonly inOldEncoding: readonly string[];
}

interface Reading {
  readonly onRead: (count: number) => void;
  readonly signal: AbortSignal;
}

/** Throws the signal's reason once it is aborted. */
export async function readTexts(chosen: readonly File[], { onRead, signal }: Reading): Promise<ReadTexts> {
  const files: { name: string; text: string }[] = [];
  const inOldEncoding: string[] = [];
  for (const file of chosen) {
    signal.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- one at a time: a folder of pages would not fit into memory twice
    const { text, isOld } = decode(await file.arrayBuffer());
    files.push({ name: file.name, text });
    if (isOld) inOldEncoding.push(file.name);
    onRead(files.length);
  }
  signal.throwIfAborted();
  return { files, inOldEncoding };
}

function decode(bytes: ArrayBuffer): { readonly text: string; readonly isOld: boolean } {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), isOld: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isOld: false };
  } catch {
    return { text: new TextDecoder("windows-1250").decode(bytes), isOld: true };
  }
}
