import { afterEach, beforeEach, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { pageTexts } from '../../platform/page.ts'
import { digestMeasuresThisWeek } from './public.ts'

const texts = await pageTexts('mail')
let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
  // Those of the demo lie beside the point.
  await own.database.transaction(async (trx) => {
    await trx
      .updateTable('measure')
      .set({ deadline: '2027-12-31' })
      .where('deadline', 'is not', null)
      .execute()
    await trx
      .updateTable('finding')
      .set({ goneAt: new Date('2026-11-01T00:00:00Z') })
      .execute()
  })
})
afterEach(() => own.drop())

const digest = (day: string) =>
  own.database
    .asSystem('reminder.digest')
    .transaction((trx) => digestMeasuresThisWeek(trx, texts, new Date(`${day}T06:30:00Z`)))

const mails = () =>
  own.database.read((trx) => trx.selectFrom('mail').where('kind', '=', 'measureDigest').selectAll().execute())

const mailOf = async (person: string) => (await mails()).find(({ personId }) => personId === person)

async function make(unitCode: string, day: string) {
  const manager = await callerAs(own.database, `demo-lineManager-${unitCode}`)
  const owner = { kind: 'role', role: 'lineManager' } as const
  const deadline = { kind: 'date', day } as const
  const text = 'Buy gloves for what radiates'
  return manager.measure.make({ unitCode, year: 2026, text, owner, deadline, source: 'none' })
}

const manager = 'demo-lineManager-1615'

test('a week with nothing to tell sends nothing', async () => {
  expect(await digest('2026-11-30')).toBe(0)
})

test('those who follow a unit are told how its measures stand, once a week, and nobody else is', async () => {
  await make('1615', '2026-11-29')
  await make('1615', '2026-12-10')
  const counts = await Promise.all([digest('2026-11-30'), digest('2026-11-30')])
  const told = (await mails()).map(({ personId }) => personId)
  expect(counts.toSorted((one, other) => one - other)).toEqual([0, told.length])
  expect(told).toEqual(
    expect.arrayContaining([
      manager,
      'demo-safetyRepresentative-1615',
      'demo-facultyManagement-1600',
      'demo-committeeMember',
      'demo-hseSection',
    ]),
  )
  expect(told).not.toContain('demo-lineManager-1215')
  expect(told).not.toContain('demo-deputySafetyRepresentative-1615')
  expect(await mailOf(manager)).toMatchObject({
    subject: 'HMS-tiltak: 1 over fristen, 1 med frist snart',
    unsubscribe: 'measureDigest',
    letter: {
      blocks: expect.arrayContaining([
        {
          kind: 'list',
          items: [
            {
              text: '1 tiltak er over fristen',
              path: '/enhet/handlingsplan/1615?view=table&due=late',
            },
            {
              text: '1 tiltak har snart frist',
              path: '/enhet/handlingsplan/1615?view=table&due=soon',
            },
          ],
        },
      ]) as unknown,
    },
  })
  expect(await digest('2026-12-02')).toBe(0)
  expect(await digest('2026-12-07')).toBe(told.length)
})

test('who follows several units sees which have measures that are late, with a link to each', async () => {
  await make('1615', '2026-11-24')
  await make('1215', '2026-11-24')
  await make('1215', '2026-11-25')
  await digest('2026-11-30')
  const { letter } = (await mailOf('demo-committeeMember')) ?? {}
  expect(letter?.blocks).toEqual(
    expect.arrayContaining([
      { kind: 'heading', text: 'Tiltak over fristen' },
      {
        kind: 'list',
        items: [
          {
            text: 'Institutt for historie: 2 tiltak',
            path: '/enhet/handlingsplan/1215?view=table&due=late',
          },
          {
            text: expect.stringMatching(/: 1 tiltak$/) as string,
            path: '/enhet/handlingsplan/1615?view=table&due=late',
          },
        ],
      },
    ]),
  )
})

test('what was done in the week before is told of, also when its effect was seen since', async () => {
  const { id } = await make('1615', '2026-12-24')
  // The demo's day is a Monday.
  await (await callerAs(own.database, manager)).measure.finish({ id })
  await (await callerAs(own.database, manager)).measure.confirmEffect({ id })
  expect(await digest('2026-11-23')).toBe(0)
  expect(await digest('2026-11-30')).toBeGreaterThan(0)
  expect(JSON.stringify(await mailOf(manager))).toContain('1 tiltak ble gjort ferdig i uka som gikk')
  expect(await digest('2026-12-07')).toBe(0)
})

test('findings of this reporting without a measure are told of, until there is one', async () => {
  const finding = await own.database.transaction((trx) =>
    trx
      .updateTable('finding')
      .set({ goneAt: null })
      .where('unitCode', '=', '1315')
      .where('year', '=', 2026)
      // Those of its safety round have measures since it was signed.
      .where('source', '!=', 'safetyRound')
      .returning('id')
      .execute(),
  )
  await digest('2026-11-30')
  const told = JSON.stringify(await mailOf('demo-lineManager-1315'))
  expect(told).toContain(`${finding.length} funn har ikke noe tiltak`)
  expect(told).toContain('/enhet/funn/1315?year=2026')
  const caller = await callerAs(own.database, 'demo-lineManager-1315')
  for (const { id } of finding) {
    await caller.measure.make({
      unitCode: '1315',
      year: 2026,
      text: 'x',
      owner: { kind: 'role', role: 'lineManager' },
      deadline: { kind: 'ongoing' },
      source: 'finding',
      findingId: id,
    })
  }
  expect(await digest('2026-12-07')).toBe(0)
})

test('what a measure says stays in the system: what writes the mails cannot read it', async () => {
  await make('1615', '2026-11-24')
  await digest('2026-11-30')
  expect(JSON.stringify(await mails())).not.toContain('gloves')
  const system = own.database.asSystem('reminder.digest')
  for (const [table, column] of [
    ['measure', 'text'],
    ['measureEvent', 'text'],
    ['finding', 'answer'],
    ['finding', 'explanation'],
  ] as const) {
    const reading = system.read((trx) =>
      trx.selectFrom(table).select(trx.dynamic.ref<string>(column)).limit(1).execute(),
    )
    await expect(reading).rejects.toThrow(/permission denied/)
  }
})

test('who has left its list gets it no more, and still hears of the reporting', async () => {
  await make('1615', '2026-11-24')
  await own.database.transaction((trx) =>
    trx
      .insertInto('mailUnsubscribed')
      .values([
        { personId: manager, list: 'measureDigest', at: new Date() },
        { personId: 'demo-committeeMember', list: 'digest', at: new Date() },
      ])
      .execute(),
  )
  await digest('2026-11-30')
  const told = (await mails()).map(({ personId }) => personId)
  expect(told).not.toContain(manager)
  expect(told).toContain('demo-committeeMember')
})
