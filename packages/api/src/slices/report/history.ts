import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { parseStamp } from '@hms/domain/register'
import { z } from 'zod'
import { procedureFor } from '../../trpc.ts'
import { itemKey, reportAddress } from './entry-input.ts'
import type { Author } from './load-report.ts'
import { loadReport } from './load-report.ts'
import { authorOf } from './author-of.ts'

/** `item` may be a question with rows: then all of them are meant. */
const input = z.object({ ...reportAddress, item: itemKey })

/** An answer that was given once, or taken back. */
export interface PastAnswer {
  readonly item: ItemKey
  /** Null took an answer back. */
  readonly value: Answer | null
  /** Null where it was imported. */
  readonly by: Author | null
  /** When it was given, an ISO time. */
  readonly at: string
}

/** Every answer that a question of a report has had, the latest first: of each item the first stands, the others were overwritten. */
export const history = procedureFor('report.read')
  .input(input)
  .query(async ({ ctx, input: { item, ...address } }): Promise<readonly PastAnswer[]> =>
    ctx.database.read(async (trx) => {
      const report = await loadReport(trx, ctx.permission, address)
      const items = itemsOf(report.campaign.edition).filter(
        ({ key, question }) => key === item || question.key === item,
      )
      if (items.length === 0) return []
      const rows = await trx
        .selectFrom('answerHistory')
        .leftJoin('person', 'person.id', 'answerHistory.answeredBy')
        .where('reportId', '=', report.id)
        .where(
          'item',
          'in',
          items.map(({ key }) => key),
        )
        .select(['item', 'value', 'stamp', 'answeredAt', 'answeredAs as role', 'person.name'])
        .orderBy('stamp', 'desc')
        .orderBy('entryId', 'desc')
        .execute()
      return rows.map(({ item: of, value, stamp, answeredAt, ...author }) => ({
        item: of,
        value,
        by: authorOf(author),
        at: new Date(Math.min(parseStamp(stamp)?.wall ?? Infinity, answeredAt.getTime())).toISOString(),
      }))
    }),
  )
