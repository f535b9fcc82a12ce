import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter, unitOf } from '../support/personas.ts'
import { reportAddress } from '../support/report-screen.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

/** The name of what is done with one of several: what it does, and with which. */
const about = (deed: string, which = '') =>
  new RegExp(`^${patternOf(deed).source}\\s?: ${patternOf(which).source}`)

test('from the receipt to a finding, from the finding to a measure in one act, and by keyboard to done', async ({
  page,
}) => {
  const year = new Date().getFullYear()
  await enter(page, 'handedInManager', `${reportAddress(unitOf.handedIn)}/kvittering`)
  const found = page.getByRole('region', { name: /Rapporten viser/ })
  await expect(found.getByRole('listitem').first()).toContainText(/Dere svarte|Etter deres eget svar/)
  await found.getByRole('link').click()
  await expect(
    page.getByRole('heading', { level: 1, name: t('unit-plan:findings.titleOf', { year }) }),
  ).toBeVisible()

  const make = page.getByRole('button', { name: t('unit-plan:findings.makeMeasure') }).first()
  const topic = ((await make.textContent()) ?? '').replace(/^.*?: /, '')
  await make.click()
  const dialog = page.getByRole('dialog')
  const text = await dialog.getByLabel(t('unit-plan:plan.fields.text')).inputValue()
  expect(text).not.toBe('')
  await expectAccessible(page, 'a measure from a finding')
  await dialog.getByRole('button', { name: t('unit-plan:plan.add') }).click()
  await expect(dialog).toHaveCount(0)

  const toMeasures = page.getByRole('link', {
    name: about(t('unit-plan:findings.measures', { count: 1 }), topic),
  })
  await toMeasures.click()
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('row').nth(1)).toContainText(t('plan:states.planned'))

  // Without the mouse: every move is a button, and afterwards the focus is on the measure.
  const move = async (name: string) => {
    await page.getByRole('button', { name: about(name) }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: text })).toBeFocused()
  }
  await move(t('plan:moves.start'))
  await expect(page.getByRole('row').nth(1)).toContainText(t('plan:states.inProgress'))
  await move(t('plan:moves.finish'))
  await expect(page.getByRole('row').nth(1)).toContainText(t('plan:states.done'))

  await page.getByRole('link', { name: text }).click()
  await expect(page.getByText(t('unit-plan:measure.signs.notYet'))).toBeVisible()
  await page.getByLabel(t('unit-plan:measure.comment')).fill('Rutinen ligger i permen.')
  await page.getByRole('button', { name: t('unit-plan:measure.addComment') }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Rutinen ligger i permen.' })).toBeVisible()
  await expectAccessible(page, 'a measure')
})

test('a measure is dropped with a reason, the filters stand in the address, and goals are the unit’s own', async ({
  page,
}) => {
  await enter(page, 'laboratoryManager', `/enhet/handlingsplan/${unitOf.laboratory}?view=table&q=prøvetiltak`)
  await page.getByRole('button', { name: t('unit-plan:plan.make') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: t('unit-plan:plan.add') }).click()
  await expect(dialog.getByText(t('unit-plan:plan.faults.text'))).toBeVisible()
  await dialog.getByLabel(t('unit-plan:plan.fields.text')).fill('Et prøvetiltak')
  await dialog.getByLabel(t('unit-plan:plan.fields.ongoing')).check()
  await dialog.getByRole('button', { name: t('unit-plan:plan.add') }).click()
  await expect(page.getByRole('row')).toHaveCount(2)

  await page.getByRole('button', { name: about(t('plan:moves.drop')) }).click()
  await dialog.getByRole('button', { name: t('plan:moves.drop') }).click()
  await expect(dialog.getByText(t('unit-plan:plan.faults.reason'))).toBeVisible()
  await dialog.getByLabel(t('unit-plan:plan.why')).fill('Gjort av andre')
  await dialog.getByRole('button', { name: t('plan:moves.drop') }).click()
  await expect(page.getByRole('row').nth(1)).toContainText(t('plan:states.dropped'))

  await page.getByLabel(t('plan:columns.state')).selectOption('planned')
  await expect(page).toHaveURL(/state=planned/)
  await expect(page.getByText(t('unit-plan:plan.noneMatch'))).toBeVisible()
  await page.reload()
  await expect(page.getByText(t('unit-plan:plan.noneMatch'))).toBeVisible()

  await page.getByRole('button', { name: t('unit-plan:goals.add') }).click()
  await dialog.getByLabel(t('unit-plan:goals.text'), { exact: true }).fill('Alle har hatt opplæring')
  await dialog.getByRole('button', { name: t('unit-plan:plan.save') }).click()
  await expect(page.getByRole('listitem').filter({ hasText: /1\.\d+ Alle har hatt opplæring/ })).toBeVisible()

  for (const [format, signature] of [
    ['pdf', '%PDF-1.7'],
    ['docx', 'PK'],
  ] as const) {
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: t(`unit-plan:plan.files.${format}`) }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(new RegExp(`^hms-plan-\\d{4}-${unitOf.laboratory}\\.${format}$`))
    expect((await readFile(await file.path(), 'latin1')).slice(0, signature.length)).toBe(signature)
  }
})

test('from a finding of 2022 to done, to this year’s answer, to confirmed: faculty and committee see the same numbers', async ({
  page,
}) => {
  const before = await countsOfFindings(page)

  await enter(page, 'judgingManager', `/enhet/funn/${unitOf.judging}?year=2022`)
  const findings = page.getByRole('listitem').filter({ hasText: t('unit-plan:findings.noMeasure') })
  await findings.first().getByRole('button').first().click()
  const dialog = page.getByRole('dialog')
  const text = 'Vi gjør noe med det som manglet i 2022'
  await dialog.getByLabel(t('unit-plan:plan.fields.text')).fill(text)
  await dialog.getByRole('button', { name: t('unit-plan:plan.add') }).click()
  await expect(dialog).toHaveCount(0)
  expect(await countsOfFindings(page)).toEqual(before.with(0, before[0] + 1).with(1, before[1] + 1))

  await enter(page, 'judgingManager', `/enhet/handlingsplan/${unitOf.judging}?view=table`)
  await page
    .getByRole('row', { name: text })
    .getByRole('button', { name: about(t('plan:moves.finish')) })
    .click()
  const toJudge = page.getByRole('region', { name: t('unit-plan:measure.effect') })
  await expectAccessible(page, 'measures to judge')
  await toJudge.getByRole('link', { name: text }).click()
  await expect(page.getByText(t('unit-plan:measure.verdict'))).toBeVisible()
  await page.getByRole('button', { name: about(t('plan:moves.confirmEffect')) }).click()
  await expect(page.getByText(t('unit-plan:measure.confirmed'))).toBeVisible()
  const [total, open, late, done, confirmed] = before
  expect(await countsOfFindings(page)).toEqual([total + 1, open, late, done + 1, confirmed + 1])
})

type Counts = readonly [total: number, open: number, late: number, done: number, confirmed: number]

/** The measures from findings of the faculty, as the board counts them: for its management and the committee alike. */
async function countsOfFindings(page: Page): Promise<Counts> {
  const seen: Counts[] = []
  for (const persona of ['facultyManagement', 'committeeMember'] as const) {
    await enter(page, persona, '/amu/tiltak?faculty=1600')
    const row = page
      .getByRole('table', { name: t('amu-board:followUp.bySource') })
      .getByRole('row', { name: new RegExp(`^${t('plan:sources.finding')}\\b`) })
    await expect(row).toBeVisible()
    const [total = 0, open = 0, late = 0, done = 0, confirmed = 0] = (
      await row.getByRole('cell').allTextContents()
    ).map(Number)
    seen.push([total, open, late, done, confirmed])
  }
  expect(seen[0]).toEqual(seen[1])
  expect(seen[0]?.[0]).toBeGreaterThan(0)
  return seen[0] ?? [0, 0, 0, 0, 0]
}

test('a calendar has a secret address that is renewed and taken away', async ({ page }) => {
  await enter(page, 'laboratoryRepresentative', '/enhet/kalender')
  await page.getByRole('button', { name: t('unit-plan:calendar.make') }).click()
  const address = page.getByText(/\/calendar\/.*\.ics$/)
  await expect(address).toBeVisible()
  await expectAccessible(page, 'a new calendar')
  const first = (await address.textContent()) ?? ''
  expect(await (await page.request.get(first)).text()).toContain('BEGIN:VCALENDAR')
  await page.getByRole('button', { name: t('unit-plan:calendar.renew') }).click()
  await expect(address).not.toHaveText(first)
  expect((await page.request.get(first)).status()).toBe(404)
  await page.getByRole('button', { name: t('unit-plan:calendar.stop') }).click()
  await expect(address).toHaveCount(0)
})

test('the committee goes from a number to its measures, and takes them out as a file', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/tiltak')
  const bySource = page.getByRole('table', { name: t('amu-board:followUp.bySource') })
  const late = bySource.getByRole('link', {
    name: new RegExp(`– ${t('plan:sources.finding')}, ${t('amu-board:followUp.counts.late')}$`),
  })
  const count = Number(((await late.textContent()) ?? '').trim())
  expect(count).toBeGreaterThan(0)
  await late.click()
  await expect(page).toHaveURL(/source=finding/)
  await expect(page.getByText(t('amu-board:followUp.hits', { count }), { exact: true })).toBeVisible()
  const title = t('amu-board:followUp.measures')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: t('amu-board:export.csv', { title }) }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await started).createReadStream()) chunks.push(chunk as Buffer)
  // The heading, and each of them; texts without line breaks.
  expect(Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n')).toHaveLength(count + 1)
})
