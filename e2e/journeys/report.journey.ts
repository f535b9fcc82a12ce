import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { AnswerSheet } from '@hms/domain/report'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter, unitOf } from '../support/personas.ts'
import {
  answerOn,
  choiceOn,
  choicesOn,
  edition,
  goToSectionOf,
  itemOf,
  questionOn,
  reportAddress,
  savedNoteOn,
} from '../support/report-screen.ts'
import { handInOn, signOn } from '../support/signing.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test.describe.configure({ mode: 'default' })

test('a line manager fills in all of the report, is told what is missing, both sign, one hands in, and the board shows it', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const report = reportAddress(unitOf.humanities)
  const handedInBefore = await handedInOnBoard(page)

  await enter(page, 'humanitiesManager', '/enhet/')
  await expectAccessible(page, 'home')
  await page.getByRole('link', { name: patternOf(t('unit-portal:home.begin')) }).click()
  await expect(page).toHaveURL(patternOf(report))
  const firstSection = page.getByRole('list').getByRole('link', { name: edition.sections[0]?.title.nb ?? '' })
  await expect(firstSection).toBeVisible()
  await expectAccessible(page, 'list of sections')
  await firstSection.click()

  const leftOpen: readonly ItemKey[] = ['ownHseGoals', 'chemicalRoutines.wasteDisposal']
  await fillInAll(page, leftOpen)
  await expectAccessible(page, 'check your answers')

  await page.getByRole('button', { name: t('unit-report:signing.sign.button'), exact: true }).click()
  const missing = page.getByRole('group', {
    name: t('unit-report:handIn.missingTitle', { count: leftOpen.length }),
  })
  await expect(missing).toBeFocused()
  await expect(missing.getByRole('link')).toHaveCount(leftOpen.length)
  await expectAccessible(page, 'what is missing')

  for (const item of leftOpen) {
    await page.goto(`${report}/kontroll`)
    await page.getByRole('button', { name: t('unit-report:signing.sign.button'), exact: true }).click()
    const { question, row } = itemOf(item)
    await missingLink(page, `${question.number} `, row?.text.nb ?? '').click()
    await expect(choicesOn(page, item).getByRole('radio').first()).toBeFocused()
    await answerOn(page, item, 'yes')
  }

  await page.goto(`${report}/kontroll`)
  await page.getByRole('button', { name: t('unit-report:signing.sign.button'), exact: true }).click()
  await expectAccessible(page, 'confirmation')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('common:actions.cancel') })
    .click()
  await signOn(page)
  await expect(page.getByRole('button', { name: t('unit-report:handIn.button') })).toHaveCount(0)

  const other = await browser.newPage()
  await enter(other, 'humanitiesRepresentative', `${report}/kontroll`)
  await signOn(other)
  await other.close()

  await page.reload()
  await handInOn(page)
  await expect(page.getByText(t('unit-report:receipt.arrived'))).toBeVisible()
  await expectAccessible(page, 'receipt')

  await goToSectionOf(page, report, 'ownHseGoals')
  await expect(page.getByRole('radio')).toHaveCount(0)
  // More than one more where another journey hands in its unit's report meanwhile.
  expect(await handedInOnBoard(page)).toBeGreaterThan(handedInBefore)
})

test('a branch closes and opens again without losing what was written', async ({ page }) => {
  const rows: readonly ItemKey[] = ['radiationRoutines.riskAssessment', 'radiationRoutines.exposureRegister']
  await enter(page, 'laboratoryManager', '/enhet/')
  await goToSectionOf(page, reportAddress(unitOf.laboratory), 'radiationSources')
  await answerOn(page, 'radiationSources', 'yes')
  for (const row of rows) await answerOn(page, row, 'notApplicable')

  await answerOn(page, 'radiationSources', 'no')
  await expect(questionOn(page, 'radiationRoutines.riskAssessment')).toHaveCount(0)

  await answerOn(page, 'radiationSources', 'yes')
  for (const row of rows) await expect(choiceOn(page, row, 'notApplicable')).toBeChecked()

  await page.reload()
  for (const row of rows) await expect(choiceOn(page, row, 'notApplicable')).toBeChecked()
})

test('a matrix is filled in by keyboard alone', async ({ page }) => {
  const rows = itemsOf(edition).filter(({ question }) => question.key === 'chemicalRoutines')
  await enter(page, 'laboratoryManager', '/enhet/')
  await goToSectionOf(page, reportAddress(unitOf.laboratory), 'chemicalsOrGases')
  await answerOn(page, 'chemicalsOrGases', 'yes')
  // From the row before the matrix on, with the keys alone: Tab to the next row, arrows within it.
  await choiceOn(page, 'chemicalsOrGases', 'yes').focus()
  for (const [index, row] of rows.entries()) {
    await tabTo(page, row.key)
    const radios = choicesOn(page, row.key).getByRole('radio')
    const wanted: Answer = index % 2 === 0 ? 'no' : 'notApplicable'
    await page.keyboard.press('Space')
    for (
      let step = 0;
      step < row.options.length && !(await choiceOn(page, row.key, wanted).isChecked());
      step += 1
    ) {
      await page.keyboard.press('ArrowDown')
    }
    await expect(choiceOn(page, row.key, wanted)).toBeChecked()
    await expect(radios.and(page.locator(':focus'))).toHaveCount(1)
    await expect(savedNoteOn(page, row.key)).toBeVisible()
  }
  await page.reload()
  await expect(choiceOn(page, 'chemicalRoutines.riskAssessment', 'no')).toBeChecked()
})

test.describe('without a connection', () => {
  test.use({ allowed: { complaints: [/net::ERR_/, /Failed to fetch/] } })

  test('answers wait in the browser, say so, and are saved when the connection is back', async ({
    page,
    context,
  }) => {
    await enter(page, 'laboratoryManager', '/enhet/')
    await goToSectionOf(page, reportAddress(unitOf.laboratory), 'musculoskeletalTraining')
    await context.setOffline(true)
    await choiceOn(page, 'musculoskeletalTraining', 'dontKnow').check()
    await choiceOn(page, 'adaptedEquipment', 'no').check()
    await expect(page.getByText(t('unit-portal:saving.unsavedRetrying', { count: 2 }))).toBeVisible()
    await expectAccessible(page, 'a section without a connection')

    await context.setOffline(false)
    await expect(savedNoteOn(page, 'musculoskeletalTraining')).toBeVisible({ timeout: 30_000 })
    await expect(savedNoteOn(page, 'adaptedEquipment')).toBeVisible()
    await expect(page.getByText(t('unit-portal:saving.keptHere'))).toHaveCount(0)

    await page.reload()
    await expect(choiceOn(page, 'musculoskeletalTraining', 'dontKnow')).toBeChecked()
    await expect(choiceOn(page, 'adaptedEquipment', 'no')).toBeChecked()
  })
})

/** Section after section, every shown question except those; half way the page is loaded again. */
async function fillInAll(page: Page, leftOpen: readonly ItemKey[]): Promise<void> {
  const sheet = new AnswerSheet(edition)
  for (const [place, section] of edition.sections.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: section.title.nb })).toBeVisible()
    const given: ItemKey[] = []
    for (const { key, question, options } of itemsOf(edition)) {
      if (!section.questions.includes(question.key) || !sheet.isShown(key) || leftOpen.includes(key)) continue
      const [answer] = options
      if (!answer) throw new Error(`${key} has no answers`)
      await choiceOn(page, key, answer).check()
      sheet.set(key, answer)
      given.push(key)
    }
    for (const key of given) await expect(savedNoteOn(page, key), `${key} is saved`).toBeVisible()
    if (place === Math.floor(edition.sections.length / 2)) {
      await page.reload()
      for (const key of given)
        await expect(choicesOn(page, key).getByRole('radio', { checked: true })).toHaveCount(1)
    }
    if (place % 5 === 0) await expectAccessible(page, `section ${section.key}`)
    await nextPage(page).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: t('unit-report:check.title') })).toBeVisible()
}

/** The link at the end of a section: to the next one, or to the check. */
function nextPage(page: Page) {
  const name = new RegExp(`^(${t('common:actions.next')}|${t('unit-report:taskList.toCheck')})`)
  return page
    .getByRole('navigation', { name: t('unit-report:section.navigation') })
    .getByRole('link', { name })
}

function missingLink(page: Page, number: string, row: string) {
  return page.getByRole('link', { name: new RegExp(`^${number}`) }).filter({ hasText: patternOf(row) })
}

/** Presses Tab until the focus is in a row; gives up where no one would go on. */
async function tabTo(page: Page, row: ItemKey): Promise<void> {
  const focused = choicesOn(page, row).getByRole('radio').and(page.locator(':focus'))
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab')
    if ((await focused.count()) === 1) return
  }
  throw new Error(`Tab does not lead to ${row}`)
}

/** How many units have handed in, as the committee's first page says it. */
async function handedInOnBoard(page: Page): Promise<number> {
  await enter(page, 'committeeMember', '/amu/')
  const notice = page.getByText(patternOf(t('amu-board:notices.open', { year: new Date().getFullYear() })))
  await expect(notice).toBeVisible()
  const [, count] = (await notice.innerText()).match(/(\d+)\s+\S+\s+75\b/) ?? []
  return Number(count)
}
