/** The letters of a code: those and digits that nobody mistakes for another (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The random bytes that a code is made of: 128 bits can't be guessed. */
export const trackingCodeBytes = 16

const codeLength = Math.ceil((trackingCodeBytes * 8) / 5)
const groupLength = 5

/**
 * The code by which somebody without an account finds their case again, as it is shown: 26 letters and digits in groups.
 * @param bytes 16 random bytes
 */
export function trackingCodeOf(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = Array.from(
    { length: codeLength },
    (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2)],
  ).join('')
  return (letters.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-')
}

/**
 * A code as it was typed, brought to the form that is compared: capital letters without spaces and hyphens, O read as 0,
 * I and L as 1. Null of what can't be a code.
 */
export function readTrackingCode(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const isCode = letters.length === codeLength && [...letters].every((letter) => alphabet.includes(letter))
  return isCode ? letters : null
}
