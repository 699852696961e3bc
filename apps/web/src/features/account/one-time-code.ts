/** Which kind of one-time code somebody typed. */

interface OneTimeCode {
  readonly kind: "totp" | "backup-code";
  readonly text: string;
}

/** Six digits come from an application; anything else is one of the backup codes. Null: nothing was typed. */
export function readCode(typed: string): OneTimeCode | null {
  const text = typed.replaceAll(/\s/gu, "");
  if (text === "") return null;
  return { kind: /^\d{6}$/u.test(text) ? "totp" : "backup-code", text };
}
