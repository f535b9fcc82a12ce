import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/accessibility.ts'
import { excelContent } from '../support/excel-file.ts'
import { expect, test } from '../support/journey.ts'
import { enter, unitOf } from '../support/personas.ts'
import { choiceOn, itemOf, questionOn, reportAddress, savedNoteOn } from '../support/report-screen.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test('from the receipt to the results of the unit, and to the page for the staff meeting', async ({
  page,
}) => {
  const report = reportAddress(unitOf.handedIn)
  const year = new Date().getFullYear()
  await enter(page, 'handedInManager', `${report}/kvittering`)
  await page.getByRole('link', { name: t('unit-portal:links.toResults') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('unit-results:title', { year }) })).toBeVisible()
  // The demo's campaign is open; other journeys hand in as well.
  await expect(
    page.getByText(patternOf(t('unit-results:open', { year, answered: '{{answered}}', total: 75 }))),
  ).toBeVisible()

  const { question } = itemOf('ownHseGoals')
  await page.locator('summary').filter({ hasText: 'HMS-mål' }).first().click()
  const goals = page.getByRole('table', { name: new RegExp(`^${question.number} `) }).first()
  await expect(goals.getByText(t('unit-results:ownAnswer', { year }))).toBeVisible()
  await expect(goals).toContainText(/\(\d+ av 4\d\)/)
  await expectAccessible(page, 'an open section of the results')

  await page.getByRole('link', { name: t('unit-results:toMeeting') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: t('unit-results:meetingTitle', { year }) }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: t('unit-results:talk') })).toBeVisible()
})

test("last year's answer is given again by an act, one at a time or a section after it is read", async ({
  page,
}) => {
  const report = reportAddress(unitOf.laboratory)
  await enter(page, 'laboratoryManager', `${report}/del/biological`)
  const first = 'biologicalAgents'
  const question = questionOn(page, first)
  await expect(question).toContainText(t('unit-report:previous.answered', { year: 2022 }))
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)

  await question.getByRole('button', { name: t('unit-report:again.sameAs', { year: 2022 }) }).click()
  await expect(savedNoteOn(page, first)).toBeVisible()
  await expect(question.getByRole('radio', { checked: true })).toBeFocused()
  await page.reload()
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(1)

  await page.getByRole('button', { name: t('unit-report:again.see', { year: 2022 }) }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible(page, "last year's answers of a section")
  await expect(dialog.getByRole('term').first()).toBeVisible()
  const offered = await dialog.getByRole('term').count()
  await dialog.getByRole('button', { name: t('unit-report:again.confirm', { count: offered }) }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(offered + 1)
  await expect(page.getByRole('button', { name: t('unit-report:again.see', { year: 2022 }) })).toHaveCount(0)
  // It can be changed as any other answer.
  await choiceOn(page, first, 'dontKnow').check()
  await expect(savedNoteOn(page, first)).toBeVisible()
})

test('a faculty gets its units on one page, and as Excel and CSV', async ({ page }) => {
  await enter(page, 'facultyManagement', '/amu/fakultet?year=2022&faculty=1600')
  const units = page.getByRole('table', { name: t('amu-board:facultyResults.units') })
  await expect(units.getByRole('row')).toHaveCount(10)
  // Of the demo's file of responses: eight of the nine.
  await expect(page.locator('main')).toContainText(t('common:counts.submitted', { answered: 8, total: 9 }))

  const title = t('amu-board:facultyResults.exportTitle')
  const download = async (name: string) => {
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFile(await (await started).path())
  }
  const csv = (await download(t('amu-board:export.csv', { title }))).toString('utf8')
  expect(csv.trimEnd().split('\r\n')).toHaveLength(10)
  const excel = excelContent(await download(t('amu-board:export.excel', { title })))
  expect(excel).toContain(t('amu-board:unitMap.favours.unfavourable'))
  expect(excel).toContain(t('common:missing.notSubmitted'))

  await units.getByRole('cell').getByRole('link').first().click()
  await expect(page).toHaveURL(/enheter\?.*section=/)
  await expect(page.getByRole('dialog')).toBeVisible()
})
