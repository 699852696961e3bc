/** The codes as the accounts answer them; whatever else comes is none. */
export function readBackupCodes(answered: unknown): readonly string[] {
  return Array.isArray(answered) ? answered.filter((code) => typeof code === "string") : [];
}
