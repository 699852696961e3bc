/** The one-time key by which the first account is made: known to whoever sees the server start, and to nobody else. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

export interface SetUpToken {
  /** What the printed link carries. */
  readonly token: string;
  readonly isRight: (offered: string) => boolean;
}

/** New at each start. That it no longer counts once there is an account is for the accounts to say. */
export function makeSetUpToken(): SetUpToken {
  const token = randomBytes(32).toString("base64url");
  const expected = digest(token);
  return { token, isRight: (offered) => timingSafeEqual(digest(offered), expected) };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
