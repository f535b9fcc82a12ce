import type { Grant, Resource } from '../access/index.ts'
import { accessBy } from '../access/index.ts'
import type { Staff } from './recipients.ts'

/** Something that belongs to a unit. */
interface OfUnit {
  readonly unit: Resource
}

/** What one person follows. */
export interface Followed<Thing extends OfUnit> {
  readonly person: string
  readonly things: readonly Thing[]
}

/**
 * What each person who is here follows, by person. Who follows nothing isn't there, nor who has left the list.
 *
 * @param followers who follows at all, and how far each sees
 * @param unsubscribed ids of those who have left the list
 */
export function followedByPerson<Thing extends OfUnit>(
  things: readonly Thing[],
  followers: readonly Grant[],
  { roles, away }: Staff,
  unsubscribed: ReadonlySet<string>,
): readonly Followed<Thing>[] {
  return [...roles]
    .filter(([person]) => !unsubscribed.has(person) && !away.has(person))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([person, appointments]) => ({
      person,
      things: things.filter(({ unit }) => accessBy(followers, { appointments }, unit).allowed),
    }))
    .filter((followed) => followed.things.length > 0)
}
