import { createHash, randomBytes } from 'node:crypto'

/** Something that only the browser knows: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: from it, the token can't be found. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
