/** What a password has to be: long. Rules about kinds of characters make them worse. */
import { DomainError } from "@miara/domain/domain-error";

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** Throws `password-too-short`, `password-too-long`, `password-is-email`. */
export function requirePassword(password: string, email: string): void {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD)
    throw new DomainError("password-too-short", { shortest: SHORTEST_PASSWORD });
  if (length > LONGEST_PASSWORD) throw new DomainError("password-too-long", { longest: LONGEST_PASSWORD });
  if (isAddressOf(password, email)) throw new DomainError("password-is-email");
}

export function isAddressOf(password: string, email: string): boolean {
  return password.trim().toLowerCase() === email.toLowerCase();
}
