/** The one place that reads the engines' own errors. */
import { DatabaseError, type DatabaseErrorCode } from "./database-error.ts";

/** Runs a piece of database work; an engine's error comes out as a `DatabaseError`, any other as it is. */
export async function withMappedErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw mapDatabaseError(error);
  }
}

/** The `DatabaseError` that an engine's error stands for; what comes from no engine is given back untouched. */
export function mapDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error;
  const facts: EngineFacts = error;
  const code = facts.code === "ERR_SQLITE_ERROR" ? codeOfSqlite(facts.errcode) : codeOfPostgres(facts);
  if (code === null) return error;
  return new DatabaseError(code, paramsOf(code, facts), error);
}

interface EngineFacts {
  readonly message: string;
  readonly code?: unknown;
  readonly errcode?: unknown;
  readonly table?: unknown;
}

/** Extended result codes first, then primary ones: https://sqlite.org/rescode.html */
function codeOfSqlite(errcode: unknown): DatabaseErrorCode {
  if (typeof errcode !== "number") return "storage-failed";
  if (errcode === 2067 || errcode === 1555) return "already-exists";
  if (errcode === 787) return "unknown-reference";
  return SQLITE_PRIMARY.get(errcode & 0xff) ?? "storage-failed";
}

const SQLITE_PRIMARY: ReadonlyMap<number, DatabaseErrorCode> = new Map([
  [5, "storage-busy"],
  [6, "storage-busy"],
  [8, "storage-read-only"],
  [11, "storage-damaged"],
  [13, "storage-full"],
  [14, "storage-unavailable"],
  [26, "storage-damaged"],
]);

/** Null for a code that neither PostgreSQL nor the socket to it gives. */
function codeOfPostgres({ code, message }: EngineFacts): DatabaseErrorCode | null {
  if (code === undefined && LOST_CONNECTION.test(message)) return "storage-unavailable";
  if (typeof code !== "string") return null;
  const known = POSTGRES.get(code);
  if (known !== undefined) return known;
  if (/^08|^28|^57P/.test(code)) return "storage-unavailable";
  if (code.startsWith("53")) return "storage-busy";
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? "storage-failed" : null;
}

/** What pg says, in words alone, when a connection breaks or none is to be had. */
const LOST_CONNECTION =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html, and the system's names of network errors. */
const POSTGRES: ReadonlyMap<string, DatabaseErrorCode> = new Map([
  ["23505", "already-exists"],
  ["23503", "unknown-reference"],
  ["53100", "storage-full"],
  ["55P03", "storage-busy"],
  ["40001", "storage-busy"],
  ["40P01", "storage-busy"],
  ["25006", "storage-read-only"],
  ["42501", "storage-read-only"],
  ["3D000", "storage-unavailable"],
  ["XX001", "storage-damaged"],
  ["XX002", "storage-damaged"],
  ["ECONNREFUSED", "storage-unavailable"],
  ["ECONNRESET", "storage-unavailable"],
  ["ENOTFOUND", "storage-unavailable"],
  ["ENOENT", "storage-unavailable"],
  ["EACCES", "storage-unavailable"],
  ["EPERM", "storage-unavailable"],
  ["EROFS", "storage-read-only"],
  ["ENOSPC", "storage-full"],
  ["EPIPE", "storage-unavailable"],
  ["ETIMEDOUT", "storage-unavailable"],
]);

function paramsOf(code: DatabaseErrorCode, facts: EngineFacts): Record<string, string> {
  if (code !== "already-exists") return {};
  if (typeof facts.table === "string") return { table: facts.table };
  // SQLite says it in words alone: "UNIQUE constraint failed: units.organisation_id, units.id".
  const table = /constraint failed: ([a-z_]+)\./.exec(facts.message)?.[1];
  return table === undefined ? {} : { table };
}
