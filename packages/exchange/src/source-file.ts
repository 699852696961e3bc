/** A file as it was given: its name for messages, its bytes unread. */

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger files are refused; whoever reads from a disk checks the size before the bytes. */
export const MAXIMUM_FILE_BYTES = 32 * 1024 * 1024;
