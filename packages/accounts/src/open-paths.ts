/** What of the library can be reached from outside. The rest is done by our own procedures, or not at all. */

/** Under which everything of the library is. */
export const BASE_PATH = "/api/auth";

/** Under which the organisation's own sign-in is known. */
export const OIDC_PROVIDER = "oidc";

const OPEN_PATHS: ReadonlySet<string> = new Set([
  "/sign-in/email",
  "/sign-in/social",
  `/callback/${OIDC_PROVIDER}`,
  "/error",
  "/sign-out",
  "/change-password",
  "/revoke-sessions",
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/verify-totp",
  "/two-factor/verify-backup-code",
  "/two-factor/generate-backup-codes",
  "/two-factor/get-totp-uri",
]);

/** Whether it is let through; a path that is written otherwise than above is not. */
export function isOpen(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return pathname.startsWith(`${BASE_PATH}/`) && OPEN_PATHS.has(pathname.slice(BASE_PATH.length));
}

/** On this machine, pages of other ports are strangers too; the library would take them for ours. */
export function isFromOwnPage(request: Request, publicOrigin: string | null): boolean {
  const origin = request.headers.get("origin");
  if (request.method === "GET" || origin === null) return true;
  return origin === (publicOrigin ?? new URL(request.url).origin);
}
