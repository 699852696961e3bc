/** The library's answers as ours: what went wrong by a code that has words, and nothing of how it is done inside. */
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password.ts";

/** Codes of ours stand in what the library answers as they are. */
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

const OURS: ReadonlySet<string> = new Set(["account-deactivated", "password-is-email"]);

/** Codes by which a sign-in can end, each with words: what pages show. */
export const SIGN_IN_CODES: readonly string[] = [
  ...new Set([
    ...Object.values(CODE_OF),
    ...OURS,
    "too-many-attempts",
    "sign-in-refused",
    "oidc-failed",
    "bad-request",
  ]),
];

/**
 * A refusal becomes `{ code, params }`; the address that a failed sign-in of the organisation leads back to gets its
 * `error` as one of our codes. Anything else stays as it is.
 */
export async function translateAnswer(answer: Response): Promise<Response> {
  if (answer.status >= 300 && answer.status < 400) return translateRedirect(answer);
  if (answer.ok) return answer;
  const code = await codeOf(answer);
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  headers.set("content-type", "application/json");
  headers.set("cache-control", "no-store");
  return new Response(JSON.stringify({ code, params: paramsOf(code) }), { status: answer.status, headers });
}

async function codeOf(answer: Response): Promise<string> {
  const known = nameOf(await readCode(answer));
  if (known !== null) return known;
  switch (answer.status) {
    case 401:
      return "not-signed-in";
    case 429:
      return "too-many-attempts";
    case 403:
      return "sign-in-refused";
    case 404:
      return "unknown-address";
    default:
      return answer.status >= 500 ? "sign-in-failed" : "bad-request";
  }
}

function nameOf(code: string): string | null {
  if (OURS.has(code)) return code;
  return Object.hasOwn(CODE_OF, code) ? (CODE_OF[code] ?? null) : null;
}

/** Empty where the answer holds none. */
async function readCode(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string"
    ? body.code
    : "";
}

function translateRedirect(answer: Response): Response {
  const location = answer.headers.get("location");
  // Also relative addresses have to be read; what they are relative to is not written back.
  const target = location === null ? null : URL.parse(location, "http://here.invalid");
  const error = target?.searchParams.get("error") ?? null;
  if (target === null || error === null) return answer;
  target.searchParams.set("error", nameOf(error) ?? "oidc-failed");
  target.searchParams.delete("error_description");
  const headers = new Headers(answer.headers);
  headers.set(
    "location",
    target.hostname === "here.invalid" ? `${target.pathname}${target.search}${target.hash}` : target.href,
  );
  return new Response(null, { status: answer.status, headers });
}

function paramsOf(code: string): Readonly<Record<string, number>> {
  if (code === "password-too-short") return { shortest: SHORTEST_PASSWORD };
  if (code === "password-too-long") return { longest: LONGEST_PASSWORD };
  return {};
}
