import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { TestSmtp } from '../../../test/smtp.ts'
import { testSmtp } from '../../../test/smtp.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import { keptMailer } from '../../platform/mail/mailer.ts'
import { smtpMailer } from '../../platform/mail/smtp-mailer.ts'
import { pageTexts } from '../../platform/page.ts'
import { readSettings } from '../../platform/settings.ts'
import { deliverMails } from './deliver.ts'
import type { NewMail } from './put-in-outbox.ts'
import { putInOutbox } from './put-in-outbox.ts'

let own: TestDatabase
let smtp: TestSmtp
let mailer: Mailer
let now: Date
const texts = await pageTexts('mail')
const person = 'demo-lineManager-1615'
const address = 'demo-linemanager-1615@havnes.example'

beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

beforeEach(async () => {
  await own.database.transaction(async (trx) => {
    await trx.deleteFrom('mail').execute()
    await trx.updateTable('person').set({ email: address, language: null }).where('id', '=', person).execute()
  })
  smtp = await testSmtp()
  mailer = mailerOf('HMS <hms@havnes.example>')
  now = testClock()
})
afterEach(async () => {
  mailer.close()
  await smtp.stop()
})

function mailerOf(from: string, silence = 400): Mailer {
  const { mail } = readSettings({ HMS_SMTP_URL: smtp.url, HMS_MAIL_FROM: from }, { demo: true })
  if (!mail) throw new Error('No settings')
  return smtpMailer(mail, { connection: 2_000, greeting: 2_000, silence })
}

const wait = (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000))

const letter = {
  blocks: [
    { kind: 'paragraph', text: 'Hei & <b>hallo</b>' },
    { kind: 'heading', text: 'Enheter' },
    { kind: 'list', items: [{ text: 'Kjemi', path: '/enhet/rapport/2026/1615' }] },
    { kind: 'link', text: 'Åpne', path: '/enhet/' },
    { kind: 'note', text: 'Derfor' },
  ],
} as const

const mailTo = (changes: Partial<NewMail> = {}): NewMail => ({
  kind: 'test',
  personId: person,
  matters: [{ topic: 'a', occasion: 'b' }],
  unsubscribe: null,
  usefulUntil: new Date(testClock().getTime() + 3 * 86_400_000),
  write: () => ({ subject: 'Frist: æøå', letter }),
  ...changes,
})

const put = (...mails: NewMail[]) =>
  own.database.asSystem('test').transaction((trx) => putInOutbox(trx, mails, now))

const deliver = (by: Mailer | null = mailer) =>
  deliverMails({
    database: own.database,
    clock: () => now,
    mailer: by,
    kinds: {},
    texts,
    origin: () => 'https://hms.example.org',
  })

const stored = () =>
  own.database.read((trx) => trx.selectFrom('mail').selectAll().orderBy('createdAt').execute())

describe('a mail that is sent', () => {
  test('says the same as text and as HTML, and where it comes from', async () => {
    const [id] = await put(mailTo())
    await deliver()
    const [mail] = await smtp.received()
    expect(mail).toMatchObject({
      recipient: address,
      subject: 'Frist: æøå',
      from: { name: 'HMS', address: 'hms@havnes.example' },
      to: [{ address }],
      messageId: `<${id}@havnes.example>`,
    })
    expect(mail?.text?.trim()).toBe(
      [
        'Hei & <b>hallo</b>',
        'ENHETER',
        '- Kjemi\n  https://hms.example.org/enhet/rapport/2026/1615',
        'Åpne:\nhttps://hms.example.org/enhet/',
        'Derfor',
      ].join('\n\n'),
    )
    expect(mail?.html).toContain('<html lang="nb">')
    expect(mail?.html).toContain('Hei &#38; &#60;b&#62;hallo&#60;/b&#62;')
    expect(mail?.html).not.toMatch(/<script|<img|<link|src=|url\(/)
    const headers = Object.fromEntries((mail?.headers ?? []).map(({ key, value }) => [key, value]))
    expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'content-language': 'nb' })
    expect(headers['list-unsubscribe']).toBeUndefined()
    expect(await stored()).toMatchObject([{ state: 'sent', sentTo: address, attempts: 1, settledAt: now }])
  })

  test('is written in the language of its reader', async () => {
    await own.database.transaction((trx) =>
      trx.updateTable('person').set({ language: 'en' }).where('id', '=', person).execute(),
    )
    await put(mailTo({ write: (_matters, language) => ({ subject: language, letter }) }))
    await deliver()
    expect(await smtp.received()).toMatchObject([{ subject: 'en' }])
  })

  test('lets nobody put a header in', async () => {
    await put(mailTo({ write: () => ({ subject: 'A\r\nBcc: all@example.org\r\n\r\nB', letter }) }))
    await deliver()
    const [mail] = await smtp.received()
    expect(mail?.subject).toBe('A Bcc: all@example.org B')
    expect(mail?.raw).not.toMatch(/^Bcc:/m)
    expect(mail?.recipient).toBe(address)
  })

  test('can carry an event for the calendar', async () => {
    const content = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
    await put(mailTo({ calendar: () => ({ method: 'REQUEST', content }) }))
    await deliver()
    const [mail] = await smtp.received()
    expect(mail?.raw).toContain('text/calendar; charset=utf-8; method=REQUEST')
    expect(mail?.attachments.map(({ filename }) => filename)).toContain('invite.ics')
  })

  test('leads to this site alone', async () => {
    const elsewhere = { blocks: [{ kind: 'link', text: 'x', path: '//evil.example' }] } as const
    await put(mailTo({ write: () => ({ subject: 'x', letter: elsewhere }) }))
    await expect(deliver()).rejects.toThrow('this site alone')
    expect(await smtp.received()).toEqual([])
  })
})

test('the same matter is told once, and a mail is about what is left', async () => {
  const about = (...topics: string[]) =>
    mailTo({
      matters: topics.map((topic) => ({ topic, occasion: 'b' })),
      write: (matters) => ({ subject: matters.map(({ topic }) => topic).join(), letter }),
    })
  await put(about('a'), about('a', 'b'))
  await put(about('b', 'a'), about('c', 'a'))
  await deliver()
  const subjects = (await smtp.received()).map(({ subject }) => subject)
  expect(subjects.toSorted()).toEqual(['a', 'b', 'c'])
})

test('a transaction that fails leaves no mail', async () => {
  const failing = own.database.asSystem('test').transaction(async (trx) => {
    await putInOutbox(trx, [mailTo()], now)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await stored()).toEqual([])
})

describe('a mail server that', () => {
  test('refuses the recipient, is believed, and the HSE section sees it and tries again', async () => {
    smtp.behave('refuses')
    await put(mailTo())
    await deliver()
    const section = await callerAs(own.database, 'demo-hseSection', () => now)
    const page = await section.mail.list({ state: 'failed' })
    expect(page).toMatchObject({
      counts: { failed: 1, waiting: 0, sent: 0 },
      mails: [{ problem: 'refused', answer: '550 5.1.1 No such person here', attempts: 1 }],
    })
    wait(600)
    await deliver()
    expect(await smtp.received()).toEqual([])

    smtp.behave('takes')
    await section.mail.retry({ id: page.mails[0]?.id ?? '' })
    await deliver()
    expect(await smtp.received()).toHaveLength(1)
    expect(await problemOf(section.mail.retry({ id: page.mails[0]?.id ?? '' }))).toEqual({ kind: 'notFound' })
  })

  test('is busy, is asked again after longer and longer pauses', async () => {
    smtp.behave('isBusy')
    await put(mailTo())
    for (const [attempts, minutes] of [
      [1, 1],
      [2, 5],
      [3, 15],
    ] as const) {
      await deliver()
      expect(await stored()).toMatchObject([
        {
          state: 'waiting',
          problem: 'refused',
          attempts,
          nextAttemptAt: new Date(now.getTime() + minutes * 60_000),
        },
      ])
      wait(minutes - 0.1)
      await deliver()
      expect(await stored()).toMatchObject([{ attempts }])
      wait(0.1)
    }
    smtp.behave('takes')
    await deliver()
    expect(await smtp.received()).toHaveLength(1)
  })

  test.each(['breaksOff', 'isSilent'] as const)(
    '%s after it took the mail, gets it again as the same',
    async (how) => {
      smtp.behave(how)
      await put(mailTo())
      await deliver()
      expect(await stored()).toMatchObject([{ state: 'waiting', problem: 'unreachable', attempts: 1 }])
      smtp.behave('takes')
      wait(1)
      await deliver()
      const ids = (await smtp.received()).map(({ messageId }) => messageId)
      expect(ids).toHaveLength(2)
      expect(new Set(ids).size).toBe(1)
      expect(await stored()).toMatchObject([{ state: 'sent', attempts: 2 }])
    },
  )

  test('is not there, is waited for until the mail is of no use', async () => {
    await smtp.stop()
    await put(mailTo())
    await deliver()
    expect(await stored()).toMatchObject([{ state: 'waiting', problem: 'unreachable' }])
    wait(3 * 24 * 60 + 1)
    await deliver()
    expect(await stored()).toMatchObject([{ state: 'lapsed', problem: 'unreachable' }])
    smtp = await testSmtp()
  })
})

test('without a mail server mails wait, and go when there is one', async () => {
  await put(mailTo())
  await deliver(null)
  expect(await stored()).toMatchObject([{ state: 'waiting', problem: 'notSetUp', attempts: 0 }])
  wait(60)
  await deliver()
  expect(await stored()).toMatchObject([{ state: 'sent', problem: null }])
})

test.each([null, 'no address', 'a@b.no, c@d.no'])(
  'who has the address %j gets none, and it shows',
  async (email) => {
    const setEmail = (value: string | null) =>
      own.database.transaction((trx) =>
        trx.updateTable('person').set({ email: value }).where('id', '=', person).execute(),
      )
    await setEmail(email)
    await put(mailTo())
    await deliver()
    const section = await callerAs(own.database, 'demo-hseSection', () => now)
    expect((await section.mail.list({ state: null })).waitingFor).toEqual({ noAddress: 1 })
    await setEmail('new@havnes.example')
    wait(60)
    await deliver()
    expect(await smtp.received()).toMatchObject([{ recipient: 'new@havnes.example' }])
  },
)

describe('several processes', () => {
  const many = Array.from({ length: 30 }, (_, index) => `m${index}`)

  test('send every mail once', async () => {
    await put(...many.map((topic) => mailTo({ matters: [{ topic, occasion: 'b' }] })))
    await Promise.all([deliver(), deliver(), deliver()])
    const ids = (await smtp.received()).map(({ messageId }) => messageId)
    expect(ids).toHaveLength(many.length)
    expect(new Set(ids).size).toBe(many.length)
  })

  test('put the same mails into the outbox at once, and they are there once', async () => {
    const mails = many.map((topic) => mailTo({ matters: [{ topic, occasion: 'b' }] }))
    const counts = await Promise.all([put(...mails), put(...mails.toReversed()), put(...mails)])
    expect(counts.map(({ length }) => length).toSorted()).toEqual([0, 0, many.length])
    expect(await stored()).toHaveLength(many.length)
  })

  test('one that dies after the mail was taken leaves it to another, which sends the same', async () => {
    await put(mailTo())
    const dying: Mailer = {
      ...mailer,
      async send(mail) {
        await mailer.send(mail)
        throw new Error('killed')
      },
    }
    await expect(deliver(dying)).rejects.toThrow('killed')
    await deliver()
    expect(await smtp.received()).toHaveLength(1)
    wait(4)
    await deliver()
    const [first, second, ...others] = await smtp.received()
    expect(others).toEqual([])
    expect(second?.messageId).toBe(first?.messageId)
    expect(second?.text).toBe(first?.text)
    expect(await stored()).toMatchObject([{ state: 'sent', attempts: 2 }])
  })
})

test('kept mails are sent nowhere', async () => {
  await put(mailTo())
  await deliver(keptMailer)
  expect(await stored()).toMatchObject([{ state: 'sent' }])
  expect(await smtp.received()).toEqual([])
})

test('the list comes page by page, the newest first', async () => {
  await put(
    ...Array.from({ length: 55 }, (_, index) => mailTo({ matters: [{ topic: `m${index}`, occasion: 'b' }] })),
  )
  const section = await callerAs(own.database, 'demo-hseSection')
  const first = await section.mail.list({ state: null })
  const second = await section.mail.list({ state: null, cursor: first.next })
  expect([first.mails.length, second.mails.length, second.next]).toEqual([50, 5, null])
  expect(new Set([...first.mails, ...second.mails].map(({ id }) => id)).size).toBe(55)
})

test('nobody but the HSE section sees the mails', async () => {
  for (const id of ['demo-lineManager-1615', 'demo-committeeMember', 'demo-chiefSafetyRepresentative']) {
    const other = await callerAs(own.database, id)
    expect(await problemOf(other.mail.list({ state: null }))).toEqual({ kind: 'notAllowed' })
    expect(await problemOf(other.reminder.preview({}))).toEqual({ kind: 'notAllowed' })
  }
})

test('the system sees no answers, and cannot: none can come into a mail', async () => {
  for (const table of ['answer', 'answerHistory', 'submission', 'submissionAnswer', 'session'] as const) {
    const look = own.database
      .asSystem('test')
      .read((trx) => trx.selectFrom(table).selectAll().limit(1).execute())
    await expect(look).rejects.toThrow('permission denied')
  }
})
