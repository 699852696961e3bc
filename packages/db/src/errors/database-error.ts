/** What can go wrong between the product and its database, by one set of codes for both engines. */
import type { MessageParams } from "@miara/domain/domain-error";

/**
 * - `already-exists`: a key is taken twice; params `table` and, where it is known, `key`
 * - `unknown-reference`: a row speaks of another that is not there
 * - `text-not-storable`: a text holds U+0000 or half a surrogate pair; params `table`, `column`
 * - `storage-full`, `storage-busy`, `storage-read-only`: as they say; busy is worth another try
 * - `storage-unavailable`: no connection, no such file, no right to it
 * - `storage-damaged`: the file is no database, or a broken one
 * - `storage-failed`: the engine failed in another way; `cause` has its words
 * - `database-newer`: written by a newer version of the product; params `migration`
 * - `database-address-unknown`: `DATABASE_URL` is of no kind that is known
 * - `used-inside-transaction`: a database was used past the transaction that is open on it
 */
export type DatabaseErrorCode =
  | "already-exists"
  | "unknown-reference"
  | "text-not-storable"
  | "storage-full"
  | "storage-busy"
  | "storage-read-only"
  | "storage-unavailable"
  | "storage-damaged"
  | "storage-failed"
  | "database-newer"
  | "database-address-unknown"
  | "used-inside-transaction";

/** `cause` is the engine's own error. Words in the reader's language are made from `code` and `params` elsewhere. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: DatabaseErrorCode;
  readonly params: MessageParams;

  constructor(code: DatabaseErrorCode, params: MessageParams = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, cause === undefined ? {} : { cause });
    this.code = code;
    this.params = params;
  }
}
