import { createHash } from 'node:crypto'

/** A number from 0 up to 1 that looks random and is always the same for the same words: the demo is everywhere alike. */
export function chance(...words: readonly string[]): number {
  return createHash('sha256').update(words.join('\n')).digest().readUInt32BE(0) / 2 ** 32
}
