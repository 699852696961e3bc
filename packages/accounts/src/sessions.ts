/** Where an account is signed in. */
import type { Workings } from "./workings.ts";

export interface OwnSession {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly address: string | null;
  /** The name that the browser gives itself. */
  readonly browser: string | null;
  /** ISO moments. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** None for whoever has no session: a token opens none. */
export async function listSessions({ library }: Workings, headers: Headers): Promise<OwnSession[]> {
  const current = await library.api.getSession({ headers });
  if (current === null) return [];
  const sessions = await library.api.listSessions({ headers });
  return sessions.map((session) => ({
    id: session.id,
    isCurrent: session.id === current.session.id,
    address: session.ipAddress ?? null,
    browser: session.userAgent ?? null,
    createdAt: session.createdAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
  }));
}

export async function revokeOtherSessions({ library }: Workings, headers: Headers): Promise<void> {
  if ((await library.api.getSession({ headers })) === null) return;
  await library.api.revokeOtherSessions({ headers });
}
