import type { LocalizedText } from '@hms/domain/language'
import type { Matter } from '@hms/domain/reminder'
import { occasionKey, planReminders, reminderDates } from '@hms/domain/reminder'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { procedureFor } from '../../trpc.ts'
import type { CampaignFacts } from './read-facts.ts'
import { readFacts } from './read-facts.ts'
import { topicOfReport } from './topic-of-report.ts'

const input = z.object({
  /** A local day; today when it is left out. */
  day: z.iso.date().optional(),
})

/** What a person would be reminded of. */
export interface PreviewedReminder {
  readonly personId: string
  readonly person: LocalizedText
  readonly hasAddress: boolean
  readonly matters: readonly {
    readonly unit: { readonly code: string; readonly name: LocalizedText }
    readonly task: Matter['task']
    readonly occasion: Matter['occasion']['kind']
    readonly deadline: string
    /** The person has been told already, and wouldn't be again. */
    readonly told: boolean
  }[]
}

/** Who would be reminded on a day, as the reports stand now. */
export interface ReminderPreview {
  readonly day: string
  readonly reminders: readonly PreviewedReminder[]
  /** The days, from this one on, on which those are reminded who still owe something then. */
  readonly comingDays: readonly string[]
}

/** Shows who would be reminded of what on a day. Sends nothing. */
export const preview = procedureFor('mail.read')
  .input(input)
  .query(async ({ ctx, input: { day = localDay(ctx.clock()) } }): Promise<ReminderPreview> =>
    ctx.database.read(async (trx) => {
      const campaigns = await readFacts(trx, day)
      const reminders = []
      for (const facts of campaigns) reminders.push(...(await previewOf(trx, facts, day)))
      const days = campaigns.flatMap(({ reports }) => reports.flatMap((report) => reminderDates(report)))
      return {
        day,
        reminders,
        comingDays: [...new Set(days)].filter((each) => each >= day).toSorted(),
      }
    }),
  )

async function previewOf(
  trx: Trx,
  { year, reports, staff, names }: CampaignFacts,
  day: string,
): Promise<readonly PreviewedReminder[]> {
  const plan = planReminders(reports, staff, day)
  if (plan.length === 0) return []
  const ids = plan.map(({ person }) => person)
  const rows = await trx.selectFrom('person').where('id', 'in', ids).select(['id', 'name', 'email']).execute()
  const persons = new Map(rows.map((row) => [row.id, row]))
  const told = new Set(
    (
      await trx
        .selectFrom('mailMatter')
        .where('personId', 'in', ids)
        .select(['personId', 'topic', 'occasion'])
        .execute()
    ).map(({ personId, topic, occasion }) => [personId, topic, occasion].join('\n')),
  )
  return plan.flatMap(({ person: id, matters }) => {
    const person = persons.get(id)
    if (!person) return []
    return {
      personId: id,
      person: person.name,
      hasAddress: person.email !== null,
      matters: matters.map(({ unit, task, occasion, deadline }) => ({
        unit: { code: unit, name: names.get(unit) ?? { nb: unit, nn: unit, en: unit } },
        task,
        occasion: occasion.kind,
        deadline,
        told: told.has([id, topicOfReport(year, unit), occasionKey(occasion)].join('\n')),
      })),
    }
  })
}
