import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callerAs } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { signAs } from '../../../test/sign.ts'
import { keptMailer } from '../../platform/mail/mailer.ts'
import { pageTexts } from '../../platform/page.ts'
import { deliverMails } from '../mail/public.ts'
import { digestThisWeek, remindOfSignature, reminderKinds, remindToday } from './public.ts'

/**
 * The demo's campaign of 2026: deadline 17 December; 40 of 75 units have handed in. The other 35 have two persons each, two
 * of them a third (1430 has two representatives, and an area's covers 1310), and two managers have signed and owe nothing.
 */
const twoWeeksBefore = new Date('2026-12-03T06:00:00Z')

const texts = await pageTexts('mail')
let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

const remind = (now: Date) =>
  own.database.asSystem('reminder.plan').transaction((trx) => remindToday(trx, texts, now))
const digest = (now: Date) =>
  own.database.asSystem('reminder.digest').transaction((trx) => digestThisWeek(trx, texts, now))

const newMails = (kind: string) =>
  own.database.read((trx) =>
    trx.selectFrom('mail').where('kind', '=', kind).where('state', '=', 'waiting').selectAll().execute(),
  )

test('those who owe something are reminded, and no others', async () => {
  expect(await remind(twoWeeksBefore)).toBe(70)
  const handedIn = await own.database.read((trx) =>
    trx
      .selectFrom('report')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('year', '=', 2026)
      .where('report.state', '=', 'submitted')
      .select('unitCode')
      .execute(),
  )
  const mails = await newMails('reminder')
  const units = new Set(mails.map(({ personId }) => personId.split('-').at(-1)))
  expect(handedIn.filter(({ unitCode }) => units.has(unitCode))).toEqual([])
  expect(mails.find(({ personId }) => personId === 'demo-lineManager-1615')).toMatchObject({
    subject: expect.stringMatching(/^Frist 17. desember 2026 for HMS-rapporten: /) as string,
    letter: {
      blocks: expect.arrayContaining([
        { kind: 'link', text: 'Åpne rapporten', path: '/enhet/rapport/2026/1615' },
      ]) as unknown,
    },
  })
})

test('run again, on the same day, later and at once, nobody is told of the same twice', async () => {
  const counts = await Promise.all([remind(twoWeeksBefore), remind(twoWeeksBefore)])
  expect(counts.toSorted((one, other) => one - other)).toEqual([0, 70])
  // Two managers signed two weeks ago: now the HSE section hears of it.
  expect(await remind(new Date('2026-12-05T06:00:00Z'))).toBe(1)
  expect(await remind(new Date('2026-12-10T06:00:00Z'))).toBe(0)
  expect(await remind(new Date('2026-12-14T06:00:00Z'))).toBe(70)
})

test('who is away is not written to as long as somebody else can act', async () => {
  await own.database.transaction((trx) =>
    trx
      .insertInto('absence')
      .values({ personId: 'demo-safetyRepresentative-1615', validFrom: '2026-12-01', validTo: null })
      .execute(),
  )
  await remind(twoWeeksBefore)
  const persons = (await newMails('reminder')).map(({ personId }) => personId)
  expect(persons).toContain('demo-deputySafetyRepresentative-1615')
  expect(persons).not.toContain('demo-safetyRepresentative-1615')
})

test('what is done before the mail goes is not asked for', async () => {
  await remind(twoWeeksBefore)
  await own.database.transaction((trx) =>
    trx.updateTable('report').set({ state: 'submitted' }).where('unitCode', '=', '1215').execute(),
  )
  await deliverMails({
    database: own.database,
    clock: () => twoWeeksBefore,
    mailer: keptMailer,
    kinds: reminderKinds(texts),
    texts,
    origin: () => 'https://hms.example.org',
  })
  const states = await own.database.read((trx) =>
    trx
      .selectFrom('mail')
      .where('createdAt', '=', twoWeeksBefore)
      .groupBy('state')
      .select(['state', (select) => select.fn.countAll<number>().as('count')])
      .orderBy('state')
      .execute(),
  )
  expect(states).toEqual([
    { state: 'sent', count: 68 },
    { state: 'withdrawn', count: 2 },
  ])
})

test('nothing goes out after the campaign has closed', async () => {
  await own.database.transaction((trx) =>
    trx.updateTable('campaign').set({ state: 'closed' }).where('year', '=', 2026).execute(),
  )
  expect(await remind(twoWeeksBefore)).toBe(0)
  expect(await digest(twoWeeksBefore)).toBe(0)
})

describe('the weekly digest', () => {
  test('goes to those who follow, once a week, and says how far the units have come', async () => {
    expect(await digest(new Date('2026-11-23T06:30:00Z'))).toBe(4)
    expect(await digest(new Date('2026-11-25T06:30:00Z'))).toBe(0)
    const mails = await newMails('digest')
    expect(mails.find(({ personId }) => personId === 'demo-committeeMember')).toMatchObject({
      subject: 'HMS-rapporten 2026: 40 av 75 enheter har levert',
      unsubscribe: 'digest',
    })
    expect(await digest(new Date('2026-11-30T06:30:00Z'))).toBe(4)
  })

  test('leaves out who has unsubscribed', async () => {
    await own.database.transaction((trx) =>
      trx
        .insertInto('mailUnsubscribed')
        .values({ personId: 'demo-committeeMember', list: 'digest', at: twoWeeksBefore })
        .execute(),
    )
    expect(await digest(twoWeeksBefore)).toBe(3)
  })
})

test('the HSE section sees beforehand who would be reminded, and sends nothing by looking', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  expect(await section.reminder.preview({})).toMatchObject({
    day: '2026-11-23',
    reminders: [
      {
        personId: 'demo-safetyRepresentative-1425',
        matters: [{ occasion: 'signatureMissing', task: 'sign' }],
      },
    ],
  })
  const preview = await section.reminder.preview({ day: '2026-12-03' })
  expect(preview.reminders).toHaveLength(70)
  expect(preview.comingDays).toEqual(['2026-12-03', '2026-12-14', '2026-12-18', '2026-12-24'])
  expect(await newMails('reminder')).toEqual([])
  await remind(twoWeeksBefore)
  const again = await section.reminder.preview({ day: '2026-12-04' })
  // From that day on the first signature has waited long enough for the section itself.
  const untold = again.reminders.flatMap(({ matters }) => matters).filter(({ told }) => !told)
  expect(untold.map(({ task }) => task)).toEqual(['letThrough'])
})

test('when one has signed the other is told at once, and the manager when both have', async () => {
  const waiting = { year: 2026, unitCode: '1440' }
  const signature = async () => {
    const rows = await own.database.read((trx) =>
      trx
        .selectFrom('standingSignature')
        .innerJoin('report', 'report.id', 'reportId')
        .where('unitCode', '=', waiting.unitCode)
        .select(['reportId', 'standingSignature.id'])
        .orderBy('standingSignature.id', 'desc')
        .execute(),
    )
    const [last] = rows
    return { reportId: last?.reportId ?? 0, signature: String(last?.id) }
  }
  const told = async () => {
    const about = await signature()
    await own.database
      .asSystem('reminder.signed')
      .transaction((trx) => remindOfSignature(trx, texts, about, testClock()))
    return (await newMails('reminder')).map(({ personId }) => personId)
  }
  const localChief = 'demo-localChiefSafetyRepresentative-Østvik'
  expect(await told()).toEqual([localChief])
  await signAs(await callerAs(own.database, localChief), waiting)
  expect((await told()).toSorted()).toEqual(['demo-lineManager-1440', localChief])
})

test('of several representatives, only the one who is appointed for the report is asked to sign', async () => {
  const waiting = { year: 2026, unitCode: '1425' }
  const appointed = 'demo-safetyRepresentative-1425'
  await own.database.transaction((trx) =>
    trx
      .insertInto('appointment')
      .values({
        personId: 'demo-safetyRepresentative-1215',
        role: 'safetyRepresentative',
        unitCode: waiting.unitCode,
        validFrom: '2026-01-01',
      })
      .execute(),
  )
  const tenDaysOn = new Date('2026-12-03T06:00:00Z')
  const asked = async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const { reminders } = await section.reminder.preview({ day: '2026-12-03' })
    return reminders
      .filter(({ matters }) =>
        matters.some(({ unit, task }) => unit.code === waiting.unitCode && task === 'sign'),
      )
      .map(({ personId }) => personId)
      .toSorted()
  }
  expect(await asked()).toEqual(['demo-safetyRepresentative-1215', appointed])
  const elected = await callerAs(own.database, appointed)
  await elected.report.appointSigner({ ...waiting, personId: appointed })
  expect(await asked()).toEqual([appointed])
  await remind(tenDaysOn)
  const mails = await newMails('reminder')
  expect(mails.map(({ personId }) => personId)).toContain(appointed)
  const other = mails.find(({ personId }) => personId === 'demo-safetyRepresentative-1215')
  expect(JSON.stringify(other?.letter)).not.toContain(waiting.unitCode)
})
