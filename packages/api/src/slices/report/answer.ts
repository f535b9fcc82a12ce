import type { Role } from '@hms/domain/access'
import { isOpen } from '@hms/domain/campaign'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import type { ReportState } from '@hms/domain/report'
import { AnswerSheet, canMove, reportStateOf } from '@hms/domain/report'
import { z } from 'zod'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import type { Author } from './load-report.ts'
import { currentAnswers, loadReport, roleFor } from './load-report.ts'
import { authorOf } from './read-submission.ts'

const input = z.object({
  year: z.int(),
  unitCode: z.string().max(40),
  item: z.string().max(100),
  /** Whether the item can be answered so, the domain says. */
  value: z.string().max(40).nullable() as z.ZodType<Answer | null>,
})

/** An answer as it was saved. */
export interface SavedAnswer {
  readonly item: ItemKey
  readonly value: Answer | null
  readonly savedAt: string
  readonly by: Author | null
  /** The report's state with the answer in it. */
  readonly state: ReportState
}

/** Saves an answer, or takes it back with null. Giving the same answer again changes nothing, and tells who gave it. */
export const answer = procedureFor('report.answer')
  .input(input)
  .mutation(async ({ ctx, input: { item, value, ...address } }): Promise<SavedAnswer> =>
    ctx.database.transaction(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address, 'forUpdate')
      const now = ctx.clock()
      if (!canMove(report.state, 'answer')) throw new Refusal({ kind: 'alreadySubmitted' })
      if (!isOpen(report.campaign, localDay(now))) throw new Refusal({ kind: 'notOpen' })

      const sheet = new AnswerSheet(report.campaign.edition, await currentAnswers(trx, report.id))
      const before = sheet.answerOf(item)
      const set = sheet.set(item, value)
      if (!set.ok) throw new Refusal(set.problem)
      const state = reportStateOf(sheet, false)

      const given = { reportId: report.id, item, value }
      const saved =
        before === value
          ? ((await lastGiven(trx, given)) ?? { savedAt: now.toISOString(), by: null })
          : await save(trx, given, ctx.person, roleFor(ctx.person, 'report.answer', report.resource), now)
      if (state !== report.state) {
        await trx.updateTable('report').set({ state }).where('id', '=', report.id).execute()
      }
      return { item, value, state, ...saved }
    }),
  )

interface Given {
  readonly reportId: number
  readonly item: ItemKey
  readonly value: Answer | null
}

interface Saved {
  readonly savedAt: string
  readonly by: Author | null
}

async function lastGiven(trx: Trx, { reportId, item }: Given): Promise<Saved | null> {
  const row = await trx
    .selectFrom('answerHistory')
    .leftJoin('person', 'person.id', 'answerHistory.answeredBy')
    .where('reportId', '=', reportId)
    .where('item', '=', item)
    .orderBy('answerHistory.id', 'desc')
    .limit(1)
    .select(['answeredAt', 'answeredAs as role', 'person.name'])
    .executeTakeFirst()
  return row ? { savedAt: row.answeredAt.toISOString(), by: authorOf(row) } : null
}

async function save(
  trx: Trx,
  { reportId, item, value }: Given,
  person: CurrentPerson,
  answeredAs: Role,
  answeredAt: Date,
): Promise<Saved> {
  const author = { answeredBy: person.id, answeredAs, answeredAt }
  if (value === null) {
    await trx.deleteFrom('answer').where('reportId', '=', reportId).where('item', '=', item).execute()
  } else {
    await trx
      .insertInto('answer')
      .values({ reportId, item, value, ...author })
      .onConflict((conflict) => conflict.columns(['reportId', 'item']).doUpdateSet({ value, ...author }))
      .execute()
  }
  await trx
    .insertInto('answerHistory')
    .values({ reportId, item, value, ...author })
    .execute()
  return { savedAt: answeredAt.toISOString(), by: { name: person.name, role: answeredAs } }
}
