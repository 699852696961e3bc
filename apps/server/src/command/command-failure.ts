/** Why a command could not do what was asked, in words that are ready to be read. */

export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  /** 1: it could not be done; 2: it was asked for wrongly. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
