import type { MeasureMatter, OwedMeasure } from '@hms/domain/reminder'
import { planMeasureReminders } from '@hms/domain/reminder'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import type { PageTexts } from '../../platform/page.ts'
import type { MailKinds, MailMatter } from '../mail/public.ts'
import { putInOutbox } from '../mail/public.ts'
import { readOrganisation, resourceOf } from '../organisation/public.ts'
import { usefulFrom } from './put-digests.ts'
import { staffOn } from './read-staff.ts'
import { unitNames } from './unit-names.ts'
import { writeMeasureReminder } from './write-measure-reminder.ts'

/** The kind of mail that tells of measures. */
const kind = 'measures'

/**
 * Puts today's mails about measures into the outbox: once when the deadline is near, and once when it has passed.
 *
 * @returns how many mails
 */
export async function remindOfMeasures(trx: Trx, texts: PageTexts, now: Date): Promise<number> {
  const { reminders, names } = await planFor(trx, localDay(now))
  const ids = await putInOutbox<MailMatter & { readonly matter: MeasureMatter }>(
    trx,
    reminders.map(({ person, matters }) => ({
      kind,
      personId: person,
      matters: matters.map((matter) => ({ ...keyOf(matter), matter })),
      unsubscribe: null,
      usefulUntil: usefulFrom(now),
      write: (left, language) =>
        writeMeasureReminder(
          texts,
          language,
          names,
          left.map(({ matter }) => matter),
        ),
    })),
    now,
  )
  return ids.length
}

/** Looked at again before it goes: what was done or put off meanwhile isn't asked for. */
export function measureReminderKinds(texts: PageTexts): MailKinds {
  return {
    async [kind](trx, { id, personId, language }, now) {
      const told = await trx.selectFrom('mailMatter').where('mailId', '=', id).select('topic').execute()
      const topics = new Set(told.map(({ topic }) => topic))
      const { reminders, names } = await planFor(trx, localDay(now))
      const mine = reminders.find(({ person }) => person === personId)?.matters ?? []
      const still = mine.filter((matter) => topics.has(keyOf(matter).topic))
      return still.length > 0 ? writeMeasureReminder(texts, language, names, still) : 'withdrawn'
    },
  }
}

/** A new deadline is another matter. */
function keyOf({ measure, deadline, due }: MeasureMatter): MailMatter {
  return { topic: `measure ${measure} ${deadline}`, occasion: due }
}

async function planFor(trx: Trx, day: string) {
  const organisation = await readOrganisation(trx)
  const rows = await trx
    .selectFrom('measure')
    .where('closedOn', 'is', null)
    .where('deadline', 'is not', null)
    .select(['id', 'unitCode', 'ownerPerson', 'ownerRole', 'deadline'])
    .orderBy('id')
    .execute()
  const owed = rows.flatMap(({ id, unitCode, ownerPerson, ownerRole, deadline }): readonly OwedMeasure[] => {
    const owner = ownerPerson
      ? ({ kind: 'person', personId: ownerPerson } as const)
      : ownerRole
        ? ({ kind: 'role', role: ownerRole } as const)
        : null
    return owner && deadline ? [{ id, unit: resourceOf(organisation, unitCode), owner, deadline }] : []
  })
  return {
    reminders: planMeasureReminders(owed, await staffOn(trx, day), day),
    names: unitNames(organisation.units),
  }
}
