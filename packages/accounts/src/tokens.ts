/** Tokens by which programs act for an account. */
import { DomainError } from "@miara/domain/domain-error";

import type { Workings } from "./workings.ts";

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly isReadOnly: boolean;
  /** Its first characters, to tell it by. */
  readonly start: string;
  /** ISO moments. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
}

const DAY_S = 86_400;

interface StoredToken {
  readonly id: string;
  readonly name: string | null;
  readonly start: string | null;
  readonly referenceId: string;
  readonly metadata: unknown;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastRequest: Date | null;
}

export class Tokens {
  readonly #workings: Workings;

  constructor(workings: Workings) {
    this.#workings = workings;
  }

  async create(
    {
      name,
      isReadOnly,
      expiresInDays,
    }: { readonly name: string; readonly isReadOnly: boolean; readonly expiresInDays: number },
    account: string,
  ): Promise<{ readonly id: string; readonly secret: string }> {
    const { id, key } = await this.#workings.library.api.createApiKey({
      body: { userId: account, name, expiresIn: expiresInDays * DAY_S, metadata: { isReadOnly } },
    });
    return { id, secret: key };
  }

  /** Whose token it is; null for one that is unknown, revoked or over. */
  async find(secret: string): Promise<{ readonly account: string; readonly isReadOnly: boolean } | null> {
    const { valid, key } = await this.#workings.library.api.verifyApiKey({ body: { key: secret } });
    if (!valid || key === null) return null;
    return { account: key.referenceId, isReadOnly: saysReadOnly(key.metadata) };
  }

  /** Throws `unknown-token`. */
  async revokeSecret(secret: string): Promise<void> {
    const { valid, key } = await this.#workings.library.api.verifyApiKey({ body: { key: secret } });
    if (!valid || key === null) throw new DomainError("unknown-token");
    await this.revoke(key.id, key.referenceId);
  }

  async list(account: string): Promise<readonly Token[]> {
    const stored = await this.#workings.context.adapter.findMany<StoredToken>({
      model: "apikey",
      where: [{ field: "referenceId", value: account }],
      sortBy: { field: "createdAt", direction: "desc" },
    });
    return stored.map((token) => ({
      id: token.id,
      name: token.name ?? "",
      isReadOnly: saysReadOnly(token.metadata),
      start: token.start ?? "",
      createdAt: token.createdAt.toISOString(),
      expiresAt: token.expiresAt?.toISOString() ?? null,
      lastUsedAt: token.lastRequest?.toISOString() ?? null,
    }));
  }

  async revoke(id: string, account: string): Promise<void> {
    const removed = await this.#workings.context.adapter.deleteMany({
      model: "apikey",
      where: [
        { field: "id", value: id },
        { field: "referenceId", value: account },
      ],
    });
    if (removed === 0) throw new DomainError("unknown-token");
  }
}

/** Where nothing says that it may write, it may not. */
function saysReadOnly(metadata: unknown): boolean {
  const data: unknown = typeof metadata === "string" ? JSON.parse(metadata) : metadata;
  return !(typeof data === "object" && data !== null && "isReadOnly" in data && data.isReadOnly === false);
}
