import { planMeasureDigests } from '@hms/domain/reminder'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { PageTexts } from '../../platform/page.ts'
import { putDigests, whoHasLeft } from './put-digests.ts'
import { readFollowedUnits } from './read-followed-units.ts'
import { staffOn } from './read-staff.ts'
import { writeMeasureDigest } from './write-measure-digest.ts'

/** The kind of mail, and the list, of the weekly digest of measures. */
const list = 'measureDigest'

/**
 * Puts this week's digests of measures into the outbox, of those who follow measures, have anything to be told, and
 * haven't unsubscribed.
 *
 * @returns how many mails
 */
export async function digestMeasuresThisWeek(trx: Trx, texts: PageTexts, now: Date): Promise<number> {
  const day = localDay(now)
  const followed = await readFollowedUnits(trx, day)
  const digests = planMeasureDigests(
    followed.units,
    await staffOn(trx, day),
    day,
    await whoHasLeft(trx, list),
  )
  return putDigests(
    trx,
    { list, topic: list },
    digests.map((digest) => ({
      person: digest.person,
      write: (language) => writeMeasureDigest(texts, language, followed, digest),
    })),
    now,
  )
}
