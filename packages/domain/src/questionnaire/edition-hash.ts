import { hashOf } from '../hash.ts'
import type { Edition } from './edition.ts'

/** SHA-256 of the edition's canonical JSON, as 64 hexadecimal digits: the same for the same content, however it is stored. */
export function editionHash(edition: Edition): string {
  return hashOf(edition)
}
