/** What was asked for can't be done. The message says why, in the language of the command line. Exit code 1. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** The command was written wrongly. The message says how, in the language of the command line. Exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** A signal asked for the end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly exitCode: number

  /** @param exitCode as shells expect it: 128 and the number of the signal */
  constructor(exitCode: number) {
    super('Interrupted')
    this.exitCode = exitCode
  }
}
