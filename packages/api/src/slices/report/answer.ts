import type { Role } from '@hms/domain/access'
import { isOpen } from '@hms/domain/campaign'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import type { ReportState } from '@hms/domain/report'
import { AnswerSheet, canMove, reportStateOf } from '@hms/domain/report'
import { z } from 'zod'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { Refusal } from '../../problem-to-trpc.ts'
import { procedureFor } from '../../trpc.ts'
import { doneBy, recordEvent, streams } from '../audit/public.ts'
import { authorOf } from './author-of.ts'
import type { Author } from './load-report.ts'
import { currentAnswers, loadReport, roleFor } from './load-report.ts'
import { voidSignatures } from './void-signatures.ts'

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

/**
 * Saves an answer, or takes it back with null. Giving the same answer again changes nothing, and tells who gave it. A change
 * of what was signed voids the signatures.
 */
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

      if (before === value) {
        const given = await lastGiven(trx, report.id, item)
        const { state } = report
        return { item, value, state, ...(given ?? { savedAt: now.toISOString(), by: null }) }
      }
      const answeredAs = roleFor(ctx.person, 'report.answer', report.resource)
      // An answer is the unit's, no personal content: it stands in the chain itself.
      const auditSeq = await recordEvent(trx, doneBy(ctx), {
        stream: streams.report(address.year, address.unitCode),
        action: 'report.answer',
        subject: item,
        what: { as: answeredAs, before, after: value },
      })
      await save(trx, {
        reportId: report.id,
        item,
        value,
        answeredBy: ctx.person.id,
        answeredAs,
        answeredAt: now,
        auditSeq,
      })
      const change = { items: [item], as: answeredAs }
      const signed = await voidSignatures(trx, { ...doneBy(ctx), actor: ctx.person.id }, report, change)
      const state = reportStateOf(sheet, false, signed)
      if (state !== report.state) {
        await trx.updateTable('report').set({ state }).where('id', '=', report.id).execute()
      }
      const by = { name: ctx.person.name, role: answeredAs }
      return { item, value, state, savedAt: now.toISOString(), by }
    }),
  )

interface Saved {
  readonly savedAt: string
  readonly by: Author | null
}

async function lastGiven(trx: Trx, reportId: number, item: ItemKey): Promise<Saved | null> {
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

/** Makes it the report's answer, or takes that away, and puts it into the history. */
async function save(trx: Trx, { auditSeq, ...given }: Given): Promise<void> {
  const { reportId, item, value, ...author } = given
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
    .values({ ...given, auditSeq })
    .execute()
}

interface Given {
  readonly reportId: number
  readonly item: ItemKey
  readonly value: Answer | null
  readonly answeredBy: string
  readonly answeredAs: Role
  readonly answeredAt: Date
  readonly auditSeq: number
}
