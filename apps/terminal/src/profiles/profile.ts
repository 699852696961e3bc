/** A server that a user works with, and the token for it. */
import { z } from "zod";

/** What a profile may be called: it is typed at a prompt. */
const PROFILE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u;

/** The loopback, as an address is written once it was read. */
const THIS_MACHINE = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/;

/** What can stand in a header, of any make. */
const TOKEN = /^[\x21-\x7e]{8,500}$/;

const profileSchema = z.object({
  /** The origin; the token goes there and nowhere else. */
  server: z.string().refine((text) => originOf(text) === text),
  /** Null: signed out. */
  token: z.string().regex(TOKEN).nullable(),
  /** Who signed in: for the list, not for anything to rest on. */
  account: z.string().nullable(),
});

export const profilesSchema = z.object({
  version: z.literal(1),
  /** The one that is used where none is named. */
  current: z.string().nullable(),
  profiles: z.record(z.string().regex(PROFILE_NAME), profileSchema),
});

export type Profile = z.infer<typeof profileSchema>;
export type Profiles = z.infer<typeof profilesSchema>;

export const NO_PROFILES: Profiles = { version: 1, current: null, profiles: {} };

export function isProfileName(text: string): boolean {
  return PROFILE_NAME.test(text);
}

export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

export function findProfile({ profiles }: Profiles, name: string | null): Profile | null {
  return name !== null && Object.hasOwn(profiles, name) ? (profiles[name] ?? null) : null;
}

/** `https://miara.example/strategia` → `https://miara.example`; null for what is no address of a server. */
export function originOf(text: string): string | null {
  const address = URL.parse(text);
  return address !== null && /^https?:$/.test(address.protocol) ? address.origin : null;
}

/** What a profile is called that nobody named: `miara.example`, `127.0.0.1-4600`. */
export function nameAfter(server: string): string {
  return new URL(server).host
    .replaceAll(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/^-/, "")
    .slice(0, 60);
}

/** Whether nobody in between can read what is sent there. */
export function isSafeForTokens(server: string): boolean {
  const { protocol, hostname } = new URL(server);
  return protocol === "https:" || THIS_MACHINE.test(hostname);
}

/** The profile of a server: the usual one where it is its, else the first. */
export function findByServer(all: Profiles, server: string): string | null {
  const { current, profiles } = all;
  if (findProfile(all, current)?.server === server) return current;
  return Object.keys(profiles).find((name) => profiles[name]?.server === server) ?? null;
}
