import { testSmtp } from '../../packages/api/test/smtp.ts'
import { expect, test } from '../support/journey.ts'
import { enter, personas, unitOf } from '../support/personas.ts'
import { reportAddress } from '../support/report-screen.ts'
import { handInOn, signOn } from '../support/signing.ts'
import { startStack } from '../support/stack.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test('a mail server takes the mail that asks the manager to hand in, and its link leads to doing so', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const smtp = await testSmtp()
  const stack = await startStack('mail-server', {
    HMS_SMTP_URL: smtp.url,
    HMS_MAIL_FROM: 'hms@havnes.example',
  })
  try {
    const check = `${stack.address}${reportAddress(unitOf.waiting)}/kontroll`
    const other = await browser.newContext()
    const representative = await other.newPage()
    await enter(representative, 'waitingRepresentative', check)
    await signOn(representative)
    await other.close()

    const subject = patternOf(t('mail:reminder.subject.handIn_one', { unit: '{{unit}}' }))
    const arrived = async () => (await smtp.received()).filter((mail) => subject.test(mail.subject ?? ''))
    await expect.poll(async () => (await arrived()).length, { timeout: 60_000 }).toBe(1)
    const [mail] = await arrived()
    expect(mail?.recipient).toContain(personas.waitingManager.toLowerCase())
    const address = /https?:\/\/\S+\/enhet\/rapport\/\S+/.exec(mail?.text ?? '')?.[0]
    expect(mail?.html).toContain(address)
    // It tells of the unit, and nothing of what was answered.
    expect(mail?.text).toContain(t('mail:reminder.lead.handIn'))

    const link = new URL(address ?? '')
    await enter(page, 'waitingManager', stack.address + link.pathname)
    await page.goto(check)
    await handInOn(page)
    expect(await arrived()).toHaveLength(1)
    await page.goto('about:blank')
  } finally {
    await stack.stop()
    await smtp.stop()
  }
})
