/** By which codes a sign-in, or a change to one, is refused: the library's, and what they are called here. */
const CODE_OF: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: "wrong-email-or-password",
  INVALID_EMAIL: "wrong-email-or-password",
  INVALID_PASSWORD: "wrong-password",
  PASSWORD_TOO_SHORT: "password-too-short",
  PASSWORD_TOO_LONG: "password-too-long",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "no-password",
  UNAUTHORIZED: "not-signed-in",
  SESSION_EXPIRED: "not-signed-in",
  SESSION_NOT_FRESH: "not-signed-in",
  INVALID_CODE: "wrong-code",
  INVALID_BACKUP_CODE: "wrong-code",
  INVALID_TWO_FACTOR_COOKIE: "second-step-over",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "second-step-over",
  ACCOUNT_TEMPORARILY_LOCKED: "second-step-locked",
  TOTP_NOT_ENABLED: "two-factor-off",
  TWO_FACTOR_NOT_ENABLED: "two-factor-off",
  BACKUP_CODES_NOT_ENABLED: "two-factor-off",
  TOTP_ALREADY_ENABLED: "two-factor-on",
  PROVIDER_NOT_FOUND: "oidc-unavailable",
  oauth_provider_not_found: "oidc-unavailable",
  signup_disabled: "oidc-nobody-here",
  account_not_linked: "oidc-nobody-here",
  email_not_found: "oidc-no-address",
  access_denied: "oidc-denied",
};

/** What our own parts of the library answer. */
const OURS: ReadonlySet<string> = new Set(["account-deactivated", "password-is-email"]);

const BY_STATUS = [
  "not-signed-in",
  "too-many-attempts",
  "sign-in-refused",
  "unknown-address",
  "sign-in-failed",
  "bad-request",
] as const;

/** All of them: each has words. */
export const SIGN_IN_CODES: readonly string[] = [
  ...new Set([...Object.values(CODE_OF), ...OURS, ...BY_STATUS, "oidc-failed"]),
];

/** Null for one that has no words of its own. */
export function signInCodeOf(code: string): string | null {
  if (OURS.has(code)) return code;
  return Object.hasOwn(CODE_OF, code) ? (CODE_OF[code] ?? null) : null;
}

/** For an answer that says nothing more. */
export function signInCodeOfStatus(status: number): (typeof BY_STATUS)[number] {
  switch (status) {
    case 401:
      return "not-signed-in";
    case 403:
      return "sign-in-refused";
    case 404:
      return "unknown-address";
    case 429:
      return "too-many-attempts";
    default:
      return status >= 500 ? "sign-in-failed" : "bad-request";
  }
}
