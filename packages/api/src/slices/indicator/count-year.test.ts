import { tallyOf } from '@hms/domain/indicator'
import type { Answer, Edition } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { findEdition } from '@hms/domain/questionnaire/editions'
import type { Answers } from '@hms/domain/report'
import { freeze } from '@hms/domain/report'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../database/schema.ts'
import type { StoredCampaign } from '../campaign/public.ts'
import { createCampaign } from '../campaign/public.ts'
import { storeSubmissions } from '../report/public.ts'
import { countCampaign } from './count-year.ts'

const units = ['a', 'b', 'c', 'd', 'e', 'f']

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
  await own.database.transaction((trx) =>
    trx
      .insertInto('unit')
      .values([
        unit('top', null, false),
        unit('x', 'top', false),
        ...units.map((code) => unit(code, 'x', true)),
      ])
      .execute(),
  )
})
afterAll(() => own.drop())

test('the database counts as the domain does, whatever is answered, replaced or left blank', async () => {
  const edition = findEdition('2026') as Edition
  const reports = fc.dictionary(fc.constantFrom(...units), anyAnswers(edition))
  await fc.assert(
    fc.asyncProperty(reports, reports, async (first, second) => {
      const counted = await inPassing(own, async (trx) => {
        const campaign = await createCampaign(trx, {
          year: 2026,
          edition,
          state: 'open',
          opensOn: '2026-10-01',
          deadline: '2026-12-01',
          closesOn: null,
        })
        await handIn(trx, campaign, first)
        await handIn(trx, campaign, second)
        return {
          all: await countCampaign(trx, campaign, null),
          some: await countCampaign(trx, campaign, ['a', 'b']),
        }
      })
      const inForce = { ...first, ...second }
      const ofSome = Object.entries(inForce).flatMap(([code, answers]) => (code < 'c' ? [answers] : []))
      expect(counted.all.tally).toEqual(tallyOf(edition, 2026, units.length, Object.values(inForce)))
      expect(counted.some.tally).toEqual(tallyOf(edition, 2026, 2, ofSome))
    }),
    { numRuns: 25 },
  )
})

function anyAnswers(edition: Edition): fc.Arbitrary<Answers> {
  const items = itemsOf(edition).map(
    ({ key, options }) => [key, fc.constantFrom<Answer>(...options)] as const,
  )
  return fc.record(Object.fromEntries(items), { requiredKeys: [] }) as fc.Arbitrary<Answers>
}

async function handIn(
  trx: Trx,
  { id, year, edition }: StoredCampaign,
  reports: Readonly<Record<string, Answers>>,
): Promise<void> {
  const rows = await trx
    .selectFrom('report')
    .where('campaignId', '=', id)
    .select(['id', 'unitCode'])
    .execute()
  const handedIn = rows.flatMap(({ id: reportId, unitCode }) => {
    const answers = reports[unitCode]
    if (!answers) return []
    return [
      {
        reportId,
        answers,
        submission: freeze({ unit: unitCode, year, answers }, edition),
        submittedAt: testClock(),
        submittedBy: null,
        submittedAs: null,
        late: false,
        source: 'import' as const,
        externalId: null,
      },
    ]
  })
  await storeSubmissions(trx, id, handedIn, testClock())
}

/** Runs work in a transaction of which nothing stays. */
async function inPassing<T>({ database }: TestDatabase, work: (trx: Trx) => Promise<T>): Promise<T> {
  class Done extends Error {
    readonly result: T
    constructor(result: T) {
      super()
      this.result = result
    }
  }
  try {
    return await database.transaction(async (trx) => {
      throw new Done(await work(trx))
    })
  } catch (error) {
    if (error instanceof Done) return error.result
    throw error
  }
}

function unit(code: string, parentCode: string | null, reports: boolean) {
  const kind = parentCode === null ? ('institution' as const) : ('department' as const)
  return { code, name: { nb: code, nn: code, en: code }, kind, parentCode, campus: 'A', reports }
}
