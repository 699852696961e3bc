/** Links that let somebody in once: an invitation, or a new password. */
import { addLink, findLink, takeLink, type OneTimeLink } from "@miara/db/one-time-link-repository";
import { inTransaction } from "@miara/db/transaction";
import { DomainError } from "@miara/domain/domain-error";

import type { Account } from "./person.ts";
import { hashSecret, makeSecret } from "./secret-text.ts";
import type { Workings } from "./workings.ts";

export interface MadeLink {
  readonly link: string;
  /** `hand-over`: no mail went out, whoever asked for the link passes it on. */
  readonly delivery: "sent" | "hand-over";
}

export interface Links {
  readonly make: (
    kind: OneTimeLink["kind"],
    to: Pick<Account, "id" | "email" | "name" | "language">,
  ) => Promise<MadeLink>;
  /** Throws `unknown-link`, `link-used`, `link-expired`. */
  readonly look: (token: string) => Promise<OneTimeLink>;
  /** Uses it up; throws as `look`, also where another was quicker. */
  readonly take: (token: string) => Promise<OneTimeLink>;
}

const LASTS_MS = { invitation: 7 * 24 * 3_600_000, reset: 3_600_000 } as const;

export function linksOf({ options }: Workings): Links {
  const { db, now, origin, sendLink } = options;
  const look = async (token: string): Promise<OneTimeLink> => {
    const link = await findLink(db, hashSecret(token));
    if (link === null) throw new DomainError("unknown-link");
    if (link.usedAt !== null) throw new DomainError("link-used");
    if (link.expiresAt <= now().toISOString()) throw new DomainError("link-expired");
    return link;
  };
  return {
    make: async (kind, { id, email, name, language }) => {
      const token = makeSecret();
      const expiresAt = new Date(now().getTime() + LASTS_MS[kind]).toISOString();
      await inTransaction(db, (tx) => addLink(tx, hashSecret(token), { kind, account: id, expiresAt }));
      // Behind the mark, so that it stands in no log of any server.
      const url = `${origin()}/-/link#token=${token}`;
      return { link: url, delivery: await sendLink({ kind, to: email, name, url, language }) };
    },
    look,
    take: async (token) => {
      const link = await look(token);
      if (!(await takeLink(db, hashSecret(token), now().toISOString()))) throw new DomainError("link-used");
      return link;
    },
  };
}
