/** Mail by the operator's own server. Without a setting there is none, and nothing is ever sent elsewhere. */
import { createTransport } from "nodemailer";

export interface Mail {
  /** A server that does not answer, or refuses, is a value: mail is never what anything else waits for or fails by. */
  readonly send: (message: Message) => Promise<Sent>;
  readonly close: () => void;
}

export interface Message {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

export type Sent = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const WITHIN_MS = 10_000;

/**
 * `url`: `smtp://user:password@host:587`, `smtps://…`. Each step of sending is given up after `withinMs`. Null where it
 * is not set; throws for one that is no address.
 */
export function openMail(
  url: string | undefined,
  from: string | undefined,
  withinMs: number = WITHIN_MS,
): Mail | null {
  if (url === undefined || url === "" || from === undefined || from === "") return null;
  const { hostname, password, port, protocol, searchParams, username } = new URL(url);
  const isSecure = protocol === "smtps:";
  const transport = createTransport({
    host: hostname,
    port: port === "" ? (isSecure ? 465 : 587) : Number(port),
    secure: isSecure,
    // For a server on the same machine that speaks no TLS.
    ignoreTLS: searchParams.get("tls") === "no",
    ...(username === ""
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    dnsTimeout: withinMs,
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
    // Neither files nor addresses are fetched for what is sent.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({ from, to: { name: "", address: to }, subject, text });
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
      }
    },
    close: () => transport.close(),
  };
}
