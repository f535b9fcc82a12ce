import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter } from '../support/personas.ts'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

/** The unit whose manager handles the case. */
const unit = '1620'

/** A picture of one point. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test.use({ viewport: { width: 390, height: 844 } })

test('an incident is reported from a phone, handled to its end, and the reporter gets an answer', async ({
  page,
}) => {
  const what = 'Stigen sto uten sikring.'
  const answer = 'Stigen er festet, og rutinen er gjennomgått.'

  await enter(page, 'humanitiesRepresentative', '/enhet/')
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('unit-portal:incidents.report') })
    .click()
  await page.getByRole('button', { name: t('unit-incident:report.send') }).click()
  await expect(page.getByText(t('unit-incident:report.faults.type'))).toBeVisible()
  await expect(page.getByText(t('unit-incident:report.faults.what'))).toBeVisible()
  await expectAccessible(page, 'a report with what is missing')
  await page.getByLabel(t('incident:types.undesiredEvent')).check()
  await page.getByLabel(t('unit-incident:report.unit'), { exact: true }).selectOption(unit)
  await page.getByLabel(t('unit-incident:report.what')).fill(what)
  await page.getByLabel(t('unit-incident:report.photos')).setInputFiles([
    { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html></html>') },
    { name: 'dot.png', mimeType: 'image/png', buffer: dot },
  ])
  await expect(page.getByText(t('unit-incident:report.photoFaults.unreadable'))).toBeVisible()
  await page.getByLabel(t('unit-incident:report.anonymous')).check()
  await page.getByText(t('unit-incident:report.more')).click()
  await page.getByLabel(t('incident:categories.nearMiss')).check()
  await page.getByRole('button', { name: t('unit-incident:report.send') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('unit-incident:report.sent') })).toBeVisible()

  await enter(page, 'roundManager', `/enhet/avvik/enhet/${unit}?q=Stigen`)
  await page.getByRole('link', { name: new RegExp(what) }).click()
  await expect(page.getByText(t('unit-incident:case.facts.unknownReporter'))).toBeVisible()
  await expect(page.getByRole('img', { name: t('unit-incident:case.photo', { number: 1 }) })).toBeVisible()

  const move = (name: 'accept' | 'close') =>
    page.getByRole('button', { name: t(`unit-incident:case.moves.${name}`) })
  const dialog = page.getByRole('dialog')
  await move('accept').click()
  await expectAccessible(page, 'taking a case on')
  await dialog.getByRole('button', { name: t('unit-incident:case.moves.accept') }).click()
  await expect(page.getByText(t('incident:states.accepted'), { exact: true })).toBeVisible()

  await page.getByRole('button', { name: t('unit-incident:case.causes.add') }).click()
  await page.getByLabel(t('unit-incident:case.causes.text')).fill('Ingen har ansvar for stigene.')
  await page.getByRole('button', { name: t('unit-incident:case.causes.why') }).click()
  await page.getByLabel(t('unit-incident:case.causes.text')).nth(1).fill('De står i fellesarealet.')
  await page.getByRole('button', { name: t('unit-incident:case.causes.save') }).click()
  await expect(page.getByText(t('incident:states.causeFound'), { exact: true })).toBeVisible()

  await page.getByRole('button', { name: t('unit-incident:case.measures.add') }).click()
  await dialog.getByLabel(t('unit-incident:case.measures.text')).fill('Fest alle stiger.')
  await dialog.getByRole('button', { name: t('unit-incident:case.measures.add') }).click()
  await expect(page.getByRole('link', { name: 'Fest alle stiger.' })).toBeVisible()
  await expectAccessible(page, 'a case with cause and measure')

  await page.getByLabel(t('unit-incident:case.answer.label'), { exact: true }).fill(answer)
  await page.getByRole('button', { name: t('unit-incident:case.answer.send') }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: answer }).first()).toBeVisible()
  await move('close').click()
  await dialog.getByRole('button', { name: t('unit-incident:case.moves.close') }).click()
  await expect(page.getByText(t('incident:states.closed'), { exact: true })).toBeVisible()

  await enter(page, 'humanitiesRepresentative', '/enhet/avvik/mine')
  const own = page.getByRole('listitem').filter({ hasText: what })
  await expect(own).toContainText(t('incident:states.closed'))
  await expect(own).toContainText(answer)
  await expectAccessible(page, 'what one has reported')
})
