import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter, unitOf } from '../support/personas.ts'
import { choicesOn, goToSectionOf, reportAddress } from '../support/report-screen.ts'
import { handInOn, signOn } from '../support/signing.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')
const report = reportAddress(unitOf.waiting)
const check = `${report}/kontroll`

test('two sign in two browsers; a change voids both signatures, they sign again, the manager hands in, and the receipt says so', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const manager = page
  const other = await browser.newContext()
  const representative = await other.newPage()
  await enter(manager, 'waitingManager', check)
  await expect(manager.getByText(t('unit-report:signing.waiting.representative'))).toBeVisible()
  await expect(manager.getByRole('button', { name: t('unit-report:handIn.button') })).toHaveCount(0)
  await expectAccessible(manager, 'waiting for the other')

  await enter(representative, 'waitingRepresentative', '/enhet/')
  await representative.getByRole('link', { name: patternOf(t('unit-portal:home.sign')) }).click()
  await expect(representative.getByText(t('unit-report:signing.waiting.you'))).toBeVisible()
  await signOn(representative)

  // The other's page finds out by itself.
  await expect(manager.getByRole('button', { name: t('unit-report:handIn.button') })).toBeVisible({
    timeout: 20_000,
  })

  await goToSectionOf(representative, report, 'ownHseGoals')
  await choicesOn(representative, 'ownHseGoals').getByRole('radio', { checked: false }).first().check()
  await representative.goto(check)
  await expect(representative.getByText(t('unit-report:signing.voided.title.changed'))).toBeVisible()
  await expectAccessible(representative, 'signatures that do not stand any more')

  await manager.reload()
  await expect(manager.getByText(t('unit-report:signing.voided.title.changed'))).toBeVisible()
  await expect(manager.getByText(/Verneombud, Institutt for marin teknikk endret svar/)).toBeVisible()
  await signOn(manager)
  await signOn(representative)
  await other.close()

  await manager.reload()
  await handInOn(manager)
  await expectAccessible(manager, 'receipt with signatures')

  const downloading = manager.waitForEvent('download')
  await manager.getByRole('link', { name: t('unit-report:receipt.download') }).click()
  const receipt = await downloading
  expect(receipt.suggestedFilename()).toBe(`hms-receipt-${new Date().getFullYear()}-${unitOf.waiting}.pdf`)
  expect(await readFile(await receipt.path(), 'latin1')).toMatch(/^%PDF-1\.7/)

  const section = await browser.newPage()
  await enter(section, 'hseSection', '/amu/')
  const answer = await section.request.post('/trpc/report.reopen', {
    headers: { origin: new URL(section.url()).origin },
    data: { year: new Date().getFullYear(), unitCode: unitOf.waiting, reason: 'Svaret om mål var feil.' },
  })
  expect(answer.status()).toBe(200)
  await section.close()
  await manager.goto(report)
  await expect(manager.getByText(t('unit-report:signing.voided.title.reopened'))).toBeVisible()
  await expect(manager.getByRole('heading', { name: t('unit-report:receipt.former.title') })).toBeVisible()
  await expectAccessible(manager, 'opened again')
})
