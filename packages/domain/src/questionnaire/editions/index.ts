import { editionHash } from '../edition-hash.ts'
import type { Edition } from '../edition.ts'
import { edition2021 } from './2021.ts'
import { edition2022 } from './2022.ts'
import { edition2026 } from './2026.ts'
import { lockedHashes } from './locked-hashes.ts'

export { editionHash } from '../edition-hash.ts'

/** Every edition there is, by its id, oldest first. Apps get them as data through the API and never import them. */
export const editions: Readonly<Record<string, Edition>> = {
  2021: edition2021,
  2022: edition2022,
  2026: edition2026,
}

/** The edition with this id, or undefined. */
export function findEdition(id: string): Edition | undefined {
  return Object.hasOwn(editions, id) ? editions[id] : undefined
}

/**
 * The edition that a campaign of this year starts from: the one made for the year, else the nearest earlier.
 * Undefined before the first edition.
 */
export function latestEditionFor(year: number): Edition | undefined {
  return Object.values(editions)
    .filter((edition) => edition.year <= year)
    .toSorted((one, other) => one.year - other.year)
    .at(-1)
}

/** Whether an edition is published, and still word by word what was published. */
export function isPublished(edition: Edition): boolean {
  return lockedHashes[edition.id] === editionHash(edition)
}
