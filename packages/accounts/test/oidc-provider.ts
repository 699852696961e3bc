/** A small OpenID Connect provider on the loopback: it lets in whoever the test says. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

import { exportJWK, generateKeyPair, SignJWT } from "jose";

import type { OidcSetting } from "../src/accounts.ts";

export interface Vouched {
  readonly sub: string;
  readonly email: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

export interface OidcProvider {
  readonly setting: OidcSetting;
  /** Whom it vouches for next; null: nobody, the person says no. */
  readonly vouchFor: (person: Vouched | null) => void;
  /** Signs with a key that it does not publish, from now on. */
  readonly forge: () => void;
  readonly close: () => Promise<void>;
}

const CLIENT = { id: "miara", secret: "a secret of the client" };

export async function startOidcProvider(): Promise<OidcProvider> {
  const [keys, strangers] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const published = { ...(await exportJWK(keys.publicKey)), kid: "1", alg: "RS256", use: "sig" };
  let signing = keys.privateKey;
  let person: Vouched | null = null;
  const codes = new Map<string, { readonly nonce: string; readonly person: Vouched }>();
  let given = 0;

  const authorize = (url: URL): string => {
    const back = new URL(url.searchParams.get("redirect_uri") ?? "");
    back.searchParams.set("state", url.searchParams.get("state") ?? "");
    if (person === null) {
      back.searchParams.set("error", "access_denied");
      return back.href;
    }
    const code = `code-${(given += 1)}`;
    codes.set(code, { nonce: url.searchParams.get("nonce") ?? "", person });
    back.searchParams.set("code", code);
    return back.href;
  };
  const token = async (request: IncomingMessage): Promise<object> => {
    const form = new URLSearchParams(await bodyOf(request));
    const code = form.get("code") ?? "";
    const found = codes.get(code);
    codes.delete(code);
    if (found === undefined || form.get("client_secret") !== CLIENT.secret) return { error: "invalid_grant" };
    const { nonce, person: vouched } = found;
    const idToken = await new SignJWT({ ...vouched, ...(nonce === "" ? {} : { nonce }) })
      .setProtectedHeader({ alg: "RS256", kid: "1" })
      .setIssuer(origin())
      .setAudience(CLIENT.id)
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(signing);
    return { access_token: "an access token", token_type: "Bearer", expires_in: 300, id_token: idToken };
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const json = (value: object): void => {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
    };
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return json({
          issuer: origin(),
          authorization_endpoint: `${origin()}/authorize`,
          token_endpoint: `${origin()}/token`,
          jwks_uri: `${origin()}/keys`,
          id_token_signing_alg_values_supported: ["RS256"],
        });
      case "/keys":
        return json({ keys: [published] });
      case "/authorize":
        return void response.writeHead(302, { location: authorize(url) }).end();
      case "/token":
        return void token(request).then(json);
      default:
        return void response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = (): string => `http://127.0.0.1:${port}`;
  return {
    setting: {
      label: "Urząd Miasta",
      discoveryUrl: `${origin()}/.well-known/openid-configuration`,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
    },
    vouchFor: (next) => {
      person = next;
    },
    forge: () => {
      signing = strangers.privateKey;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}
