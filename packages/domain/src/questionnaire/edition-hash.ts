import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../canonical-json.ts'
import type { Edition } from './edition.ts'

/** SHA-256 of the edition's canonical JSON, as 64 hexadecimal digits: the same for the same content, however it is stored. */
export function editionHash(edition: Edition): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(edition))))
}
