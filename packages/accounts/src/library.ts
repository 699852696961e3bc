/** How the accounts' library is set up: what it may do, and where its tables are. */
import { apiKey } from "@better-auth/api-key";
import { accountStorage } from "@miara/db/account-storage";
import type { Database } from "@miara/db/open-database";
import { betterAuth } from "better-auth";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor } from "better-auth/plugins/two-factor";

import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password.ts";

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
}

/** Under which the organisation's own sign-in is known. */
export const OIDC_PROVIDER = "oidc";

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

/** What is done by our own procedures, or not at all, is closed. */
const CLOSED_PATHS = [
  "/sign-up/email",
  "/update-user",
  "/change-email",
  "/delete-user",
  "/delete-user/callback",
  "/request-password-reset",
  "/reset-password",
  "/send-verification-email",
  "/verify-email",
  "/set-password",
  "/link-social",
  "/unlink-account",
  "/api-key/create",
  "/api-key/update",
  "/api-key/delete",
  "/api-key/list",
  "/api-key/get",
  "/api-key/verify",
];

// Its type says what every call takes; written out it would be its own many thousand lines.
// oxlint-disable-next-line typescript/explicit-function-return-type, typescript/explicit-module-boundary-types
export function setUpLibrary({ db, secret, publicOrigin, addressHeader, oidc }: LibraryOptions) {
  return betterAuth({
    appName: "Miara",
    secret,
    baseURL: publicOrigin ?? {
      allowedHosts: ["localhost:*", "127.0.0.1:*", "[::1]:*", "localhost", "127.0.0.1"],
      protocol: "http",
      fallback: "http://127.0.0.1:4600",
    },
    basePath: "/api/auth",
    // The server in front of it has looked at host and origin already.
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handed on as it is; what is inside is for the library alone
    database: accountStorage(db) as never,
    telemetry: { enabled: false },
    logger: { disabled: true },
    disabledPaths: CLOSED_PATHS,
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
    session: { modelName: "account_sessions", expiresIn: 7 * DAY_S, updateAge: DAY_S },
    account: {
      modelName: "account_credentials",
      // Who was invited under an address may come in by the organisation's sign-in, which vouches for it.
      accountLinking: { enabled: true, trustedProviders: [OIDC_PROVIDER] },
    },
    verification: { modelName: "account_verifications", storeIdentifier: "hashed" },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 600,
      storage: "memory",
      customRules: {
        // A whole office may come from one address.
        "/sign-in/email": { window: 300, max: 60 },
        "/two-factor/*": { window: 300, max: 60 },
        "/get-session": false,
      },
    },
    advanced: {
      cookiePrefix: "miara",
      useSecureCookies: publicOrigin?.startsWith("https:") ?? false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          // Whoever was deactivated is let in by no way, the organisation's own included.
          before: async (session, context) => {
            const user = await context?.context.internalAdapter.findUserById(session.userId);
            return user === null || (user !== undefined && isDeactivated(user)) ? false : undefined;
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
                  disableSignUp: true,
                },
              ],
      }),
    ],
  });
}

export type Library = ReturnType<typeof setUpLibrary>;

export function isDeactivated(user: object): boolean {
  return "deactivatedAt" in user && typeof user.deactivatedAt === "string" && user.deactivatedAt !== "";
}
