import type { Edition } from '@hms/domain/questionnaire'
import type { Trx } from '../../database/schema.ts'

/** The edition that a year was run with, as it was stored then: of its campaign, else of its baseline; null of an unknown year. */
export async function editionOfYear(trx: Trx, year: number): Promise<Edition | null> {
  const found =
    (await trx.selectFrom('campaign').where('year', '=', year).select('edition').executeTakeFirst()) ??
    (await trx.selectFrom('baseline').where('year', '=', year).select('edition').executeTakeFirst())
  return found?.edition ?? null
}
