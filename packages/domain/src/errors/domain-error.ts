/** A rule of the domain that was broken: a literal code and the data a message needs. */

/** Facts that a message about an error or a finding is filled with: names, numbers as text, counts. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Thrown where a caller breaks a rule that it could have kept.
 * `code` names the rule; words in the reader's language are made from it by `messages`, never here.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: string;
  readonly params: MessageParams;

  constructor(code: string, params: MessageParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}
