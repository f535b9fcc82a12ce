import { parseResultKey } from '@hms/domain/safety-round'
import type { RoundAtServer } from '../support/round-at-server.ts'
import type { KeptOnTablet } from '../support/tablet.ts'
import type { Act, Said } from './walker.ts'

/** Throws with what was shown as saved and isn't on the tablet. */
export function expectKept({ begun, saved }: Said, { results, photos }: KeptOnTablet): void {
  const there = new Map(results.map(({ key, value }) => [key, value]))
  const missing = lastOfEachKey(saved).filter(({ kind, key, value }) => {
    const standing = there.get(key)
    if (kind === 'photo') return standing === undefined || !photos.includes(hashIn(key))
    // What was begun after it may have been written down, without anybody having seen it.
    const later = begun.slice(begun.findLastIndex((one) => one.key === key && one.value === value))
    return !later.some((one) => one.key === key && one.value === standing)
  })
  if (missing.length > 0) throw new Error(`Shown as saved, and not there: ${JSON.stringify(missing)}`)
}

/** Throws with what the tablet has and the server hasn't, and with what came in otherwise than once. */
export function expectDelivered({ begun, saved }: Said, kept: KeptOnTablet, server: RoundAtServer): void {
  const notThere = kept.results.filter(
    ({ key, value }) => JSON.stringify(sorted(server.standing.get(key))) !== JSON.stringify(sorted(value)),
  )
  const noPhoto = kept.photos.filter((hash) => !server.photos.includes(hash))
  const ids = server.history.map(({ id }) => id)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  const often = timesEach(
    server.history.map(({ key, value }) => ({ key, value: isPhoto(key) ? true : value })),
  )
  const [least, most] = [timesEach(saved), timesEach(begun)]
  const wrong = [...often.keys(), ...least.keys()].filter((one) => {
    const times = often.get(one) ?? 0
    return times < (least.get(one) ?? 0) || (!isPhoto(one) && times > (most.get(one) ?? 0))
  })
  const found = { notThere, noPhoto, twice, wrong }
  if (Object.values(found).some(({ length }) => length > 0))
    throw new Error(`Not at the server, or otherwise than once: ${JSON.stringify(found)}`)
}

function lastOfEachKey(acts: readonly Act[]): readonly Act[] {
  return [...new Map(acts.map((act) => [act.key, act])).values()]
}

function timesEach(acts: readonly Pick<Act, 'key' | 'value'>[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { key, value } of acts) {
    const name = `${key} ${JSON.stringify(value)}`
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  return times
}

function isPhoto(key: string): boolean {
  return key.includes('/photo/')
}

function hashIn(key: string): string {
  const address = parseResultKey(key)
  return address?.field === 'photo' ? address.hash : ''
}

/** The database keeps the members of a value in an order of its own. */
function sorted(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).toSorted() : value
}
