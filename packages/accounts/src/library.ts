/** How the accounts' library is set up: what it may do, and where its tables are. */
import { apiKey } from "@better-auth/api-key";
import { accountStorage } from "@miara/db/account-storage";
import type { Database } from "@miara/db/open-database";
import { betterAuth } from "better-auth";
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from "better-auth/api";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor } from "better-auth/plugins/two-factor";

import { BASE_PATH, OIDC_PROVIDER } from "./open-paths.ts";
import { isAddressOf, LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password.ts";

/** A sign-in of the organisation's own, by OpenID Connect. */
export interface OidcSetting {
  /** What the button says: `Urząd Miasta`. */
  readonly label: string;
  /** Where its configuration is: `https://…/.well-known/openid-configuration`. */
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface LibraryOptions {
  readonly db: Database;
  /** What sessions are signed with: 32 characters at least. */
  readonly secret: string;
  /** The public address (`https://miara.example`); null: this machine alone, under whatever name of its. */
  readonly publicOrigin: string | null;
  /** The header that our server writes the client's address into. */
  readonly addressHeader: string;
  readonly oidc: OidcSetting | null;
  /** Keeps for the operator what nobody expected: of us, of the organisation's sign-in. */
  readonly report: (error: unknown) => void;
}

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

// Its type says what every call takes; written out it would be its own many thousand lines.
// oxlint-disable-next-line typescript/explicit-function-return-type, typescript/explicit-module-boundary-types
export function setUpLibrary({ db, secret, publicOrigin, addressHeader, oidc, report }: LibraryOptions) {
  return betterAuth({
    appName: "Miara",
    secret,
    baseURL: publicOrigin ?? {
      allowedHosts: ["localhost:*", "127.0.0.1:*", "[::1]:*", "localhost", "127.0.0.1"],
      protocol: "http",
      fallback: "http://127.0.0.1:4600",
    },
    basePath: BASE_PATH,
    // The server in front of it has looked at host and origin already.
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handed on as it is; what is inside is for the library alone
    database: accountStorage(db) as never,
    telemetry: { enabled: false },
    // What it calls an error is one of the operator's; a wrong password is none.
    logger: {
      level: "error",
      log: (_level, message, ...causes: unknown[]) => {
        report(new Error(message, { cause: causes.find((cause) => cause instanceof Error) }));
      },
    },
    onAPIError: {
      errorURL: "/-/sign-in",
      onError: (error) => {
        if (!isAPIError(error) || error.statusCode >= 500) report(error);
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      modelName: "accounts",
      additionalFields: {
        office: { type: "string", required: false, input: false },
        language: { type: "string", required: false, input: false },
        deactivatedAt: { type: "string", required: false, input: false },
      },
    },
    // As long as the cookie, whose end nothing moves.
    session: { modelName: "account_sessions", expiresIn: 7 * DAY_S, disableSessionRefresh: true },
    account: {
      modelName: "account_credentials",
      encryptOAuthTokens: true,
      // Who was invited under an address may come in by the organisation's sign-in, which vouches for it: at once,
      // without the link.
      accountLinking: {
        enabled: true,
        trustedProviders: [OIDC_PROVIDER],
        requireLocalEmailVerified: false,
      },
    },
    verification: { modelName: "account_verifications", storeIdentifier: "hashed" },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 600,
      storage: "memory",
      customRules: {
        // A whole office may come from one address.
        "/sign-in/email": { window: 60, max: 60 },
        "/sign-in/social": { window: 60, max: 60 },
        "/two-factor/*": { window: 60, max: 60 },
      },
    },
    advanced: {
      cookiePrefix: "miara",
      // On, also where the library would turn it off by itself, as in tests.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      useSecureCookies: publicOrigin?.startsWith("https:") ?? false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path === "/change-password") return checkNewPassword(context);
        // A page gets in by the provider's answer to a question of ours, not by a token from anywhere.
        if (context.path === "/sign-in/social" && has(context.body, "idToken"))
          throw new APIError("BAD_REQUEST");
        return undefined;
      }),
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }, context) => {
            const adapter = context?.context.internalAdapter;
            const user = await adapter?.findUserById(userId);
            if (adapter === undefined || user === undefined) return undefined;
            // By no way, the organisation's own included.
            if (user === null || isDeactivated(user))
              throw new APIError("FORBIDDEN", {
                code: "account-deactivated",
                message: "account-deactivated",
              });
            if (!user.emailVerified) await adapter.updateUser(userId, { emailVerified: true });
            return undefined;
          },
        },
      },
    },
    plugins: [
      twoFactor({ issuer: "Miara", schema: { twoFactor: { modelName: "account_two_factors" } } }),
      apiKey({
        defaultPrefix: "miara_",
        enableMetadata: true,
        rateLimit: { enabled: false },
        keyExpiration: { maxExpiresIn: 3650, minExpiresIn: 1 },
        schema: { apikey: { modelName: "account_tokens" } },
      }),
      genericOAuth({
        config:
          oidc === null
            ? []
            : [
                {
                  providerId: OIDC_PROVIDER,
                  name: oidc.label,
                  discoveryUrl: oidc.discoveryUrl,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  scopes: ["openid", "email", "profile"],
                  pkce: true,
                  requireIdTokenVerification: true,
                  disableSignUp: true,
                },
              ],
      }),
    ],
  });
}

export type Library = ReturnType<typeof setUpLibrary>;

/** The length is checked by the library itself. Whoever changes it is signed out everywhere else. */
async function checkNewPassword(
  context: Parameters<typeof getSessionFromCtx>[0],
): Promise<object | undefined> {
  const { body }: { body?: unknown } = context;
  const session = await getSessionFromCtx(context);
  if (session === null || typeof body !== "object" || body === null || !("newPassword" in body))
    return undefined;
  if (typeof body.newPassword === "string" && isAddressOf(body.newPassword, session.user.email))
    throw new APIError("BAD_REQUEST", { code: "password-is-email", message: "password-is-email" });
  return { context: { body: { ...body, revokeOtherSessions: true } } };
}

function has(body: unknown, name: string): boolean {
  return typeof body === "object" && body !== null && name in body;
}

export function isDeactivated(user: object): boolean {
  return "deactivatedAt" in user && typeof user.deactivatedAt === "string" && user.deactivatedAt !== "";
}
