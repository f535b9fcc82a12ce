import { afterEach, beforeEach, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { keptMailer } from '../../platform/mail/mailer.ts'
import { pageTexts } from '../../platform/page.ts'
import { deliverMails } from '../mail/public.ts'
import { measureReminderKinds, remindOfMeasures } from './public.ts'

const texts = await pageTexts('mail')
let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
  // Those of the demo lie beside the point.
  await own.database.transaction((trx) =>
    trx.updateTable('measure').set({ deadline: '2027-12-31' }).where('deadline', 'is not', null).execute(),
  )
})
afterEach(() => own.drop())

const remind = (now: string) =>
  own.database
    .asSystem('reminder.measures')
    .transaction((trx) => remindOfMeasures(trx, texts, new Date(`${now}T06:00:00Z`)))

const mails = () =>
  own.database.read((trx) => trx.selectFrom('mail').where('kind', '=', 'measures').selectAll().execute())

async function make(deadline: string, text = 'Buy gloves for what radiates') {
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  const owner = { kind: 'role', role: 'lineManager' } as const
  return manager.measure.make({
    unitCode: '1615',
    year: 2026,
    text,
    owner,
    deadline: { kind: 'date', day: deadline },
    source: 'none',
  })
}

test('whoever sees to a measure is told when its deadline is near, and once more when it has passed', async () => {
  const { id } = await make('2026-12-10')
  expect(await remind('2026-11-25')).toBe(0)
  expect(await remind('2026-11-26')).toBe(1)
  expect(await remind('2026-12-01')).toBe(0)
  expect(await remind('2026-12-11')).toBe(1)
  expect(await remind('2027-01-11')).toBe(0)
  const [soon] = await mails()
  expect(soon).toMatchObject({ personId: 'demo-lineManager-1615', subject: 'Ett tiltak har snart frist' })
  expect(JSON.stringify(soon?.letter)).toContain(`/enhet/tiltak/${id}`)
})

test('what a measure says stays in the system', async () => {
  await make('2026-11-30')
  await remind('2026-11-26')
  expect(JSON.stringify(await mails())).not.toContain('gloves')
})

test('a new deadline is another matter', async () => {
  const { id } = await make('2026-11-30')
  expect(await remind('2026-11-26')).toBe(1)
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  await manager.measure.change({ id, deadline: { kind: 'date', day: '2026-12-05' } })
  expect(await remind('2026-11-27')).toBe(1)
})

test('what is done before the mail goes is not asked for', async () => {
  const { id } = await make('2026-11-30')
  await remind('2026-11-26')
  const manager = await callerAs(own.database, 'demo-lineManager-1615')
  await manager.measure.finish({ id })
  await deliverMails({
    database: own.database,
    clock: () => new Date('2026-11-26T06:10:00Z'),
    mailer: keptMailer,
    kinds: measureReminderKinds(texts),
    texts,
    origin: () => 'https://hms.example',
  })
  expect(await mails()).toMatchObject([{ state: 'withdrawn' }])
})
