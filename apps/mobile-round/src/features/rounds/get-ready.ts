import { pointsOf } from '@hms/domain/safety-round'
import { api } from '../../app/api.ts'
import type { OpenedRound } from '../../app/api.ts'
import type { WorkingDevice } from '../../app/device.ts'
import { fetchPhoto } from '../../photo/fetch-photo.ts'
import { entriesOf } from '../../round/walked-round.ts'

/** What lies on the device of a round that was made ready. */
export interface ReadyRound {
  readonly rooms: number
  readonly points: number
  readonly photos: number
  readonly bytes: number
}

/**
 * Puts all that a round needs on the device: lists, rooms, what was registered, open measures from before and their
 * photos. Rejects where something can't be fetched or kept; what is there stays, and it can be asked for again.
 */
export async function getReady(
  { rounds, clock }: WorkingDevice,
  person: string,
  id: number,
): Promise<ReadyRound> {
  const askedAt = Date.now()
  const round = await openRound(id)
  clock.heard(askedAt, round)
  await rounds.merge(id, entriesOf(round))
  await rounds.keep({ id, person, round, fetchedAt: Date.now() })
  const photos = photosOf(round)
  let bytes = JSON.stringify(round).length
  for (const { round: of, hash } of photos) {
    const content = (await rounds.photo(hash)) ?? (await fetchPhoto(of, hash))
    await rounds.keepPhoto(id, hash, content)
    bytes += content.size
  }
  return { rooms: round.rooms.length, points: pointsOf(round).length, photos: photos.length, bytes }
}

/** Opens a round; the first time, it is noted that a tablet has it. */
async function openRound(id: number): Promise<OpenedRound> {
  const round = await api.safetyRound.open.query({ id })
  if (!round.moves.includes('getReady')) return round
  await api.safetyRound.getReady.mutate({ id })
  return api.safetyRound.open.query({ id })
}

function photosOf({ id, photos, openMeasures }: OpenedRound) {
  const own = photos.map((hash) => ({ round: id, hash }))
  return [...own, ...openMeasures.flatMap((measure) => measure.photos)]
}
