/** Secrets that are given out once and kept as hashes alone. */
import { createHash, randomBytes, randomInt } from "node:crypto";

/** 256 random bits, fit for an address. */
export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}

export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Consonants alone: no words, and nothing that looks like a digit. */
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

/** What a person types from one screen into another: `WDJB-MJHT`. */
export function makeUserCode(): string {
  const letter = (): string => LETTERS.charAt(randomInt(LETTERS.length));
  const four = (): string => Array.from({ length: 4 }, letter).join("");
  return `${four()}-${four()}`;
}

/** As it was shown, however it was typed. */
export function readUserCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z]/g, "");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
