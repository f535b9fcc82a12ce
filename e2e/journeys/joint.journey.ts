import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import type { Persona } from '../support/personas.ts'
import { enter, unitOf } from '../support/personas.ts'
import {
  answerOn,
  choiceOn,
  goToSectionOf,
  questionOn,
  reportAddress,
  savedNoteOn,
} from '../support/report-screen.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')
const report = reportAddress(unitOf.biology)

/** What the two are called in the demo, as far as it tells them apart. */
const manager = /Linjeleder, /
const representative = /Verneombud, /

/** Each has a browser of their own. */
interface Two {
  readonly managers: Page
  readonly representatives: Page
  readonly representativesBrowser: BrowserContext
}

test.use({ allowed: { complaints: [/net::ERR_/, /Failed to fetch/] } })
test.describe.configure({ mode: 'default' })

test('two fill in one report at the same time, and each sees at once what the other does', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const { managers, representatives } = await both(page, browser, 'ownHseGoals')

  await test.step('who is here, and at which question', async () => {
    await expect(managers.getByText(patternOf(t('unit-report:live.hereNow')))).toContainText(representative)
    await choiceOn(representatives, 'hseActionPlan', 'yes').focus()
    await expect(questionOn(managers, 'hseActionPlan').getByText(patternOf(alsoHere()))).toContainText(
      representative,
    )
  })

  await test.step('answers to different questions', async () => {
    await choiceOn(managers, 'ownHseGoals', 'yes').check()
    const [, seenAfter] = await Promise.all([
      choiceOn(representatives, 'hseActionPlan', 'no').check(),
      timeUntilChecked(representatives, managers),
    ])
    test.info().annotations.push({ type: 'seen by the other after', description: `${seenAfter} ms` })
    await expect(choiceOn(managers, 'hseActionPlan', 'no')).toBeChecked()
  })

  await test.step('different answers to the same question: what was overwritten is said, and can be taken back', async () => {
    await answerOn(representatives, 'ownHseGoals', 'no')
    await expect(choiceOn(managers, 'ownHseGoals', 'no')).toBeChecked()
    const question = questionOn(managers, 'ownHseGoals')
    await expect(question.getByText(/Du hadde svart «Ja»/)).toContainText(representative)

    await question.getByText(t('unit-report:log.open')).click()
    await expect(question.getByRole('listitem').filter({ hasText: /^Nei.*Verneombud/ })).toBeVisible()
    await expect(question.getByRole('listitem').filter({ hasText: /^Ja.*Linjeleder/ })).toBeVisible()

    await question.getByRole('button', { name: t('unit-report:live.answerAsBefore') }).click()
    await expect(choiceOn(representatives, 'ownHseGoals', 'yes')).toBeChecked()
    await expect(question.getByText(/Du hadde svart/)).toHaveCount(0)
  })

  await test.step('both at the very same time: both browsers end with the same answer', async () => {
    await Promise.all([
      choiceOn(managers, 'hseActionPlan', 'yes').check(),
      choiceOn(representatives, 'hseActionPlan', 'dontKnow').check(),
    ])
    const chosen = async (of: Page) => {
      const radios = questionOn(of, 'hseActionPlan').getByRole('radio', { checked: true })
      return radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join())
    }
    await expect(questionOn(managers, 'hseActionPlan').locator('[data-state="saving"]')).toHaveCount(0)
    await expect(questionOn(representatives, 'hseActionPlan').locator('[data-state="saving"]')).toHaveCount(0)
    await expect.poll(async () => (await chosen(managers)) === (await chosen(representatives))).toBe(true)
  })

  await test.step('disagreement and comments', async () => {
    const theirs = questionOn(representatives, 'ownHseGoals')
    await theirs.getByRole('button', { name: t('unit-report:discussion.disagree') }).click()
    await write(representatives, 'Målene er fra i fjor.')
    const mine = questionOn(managers, 'ownHseGoals')
    await expect(disagreementsOn(mine)).toContainText(representative)
    await expect(mine.getByRole('listitem').filter({ hasText: 'Målene er fra i fjor.' })).toContainText(
      representative,
    )

    await write(managers, '', 'Vi vedtok nye i mars.')
    await expect(theirs.getByRole('listitem').filter({ hasText: 'Vi vedtok nye i mars.' })).toContainText(
      manager,
    )
    await expectAccessible(managers, 'comments on a question')
    await theirs.getByRole('button', { name: t('unit-report:discussion.agreeAgain') }).click()
    await expect(disagreementsOn(mine)).toHaveCount(0)
  })
})

test('one is offline for a while: all that was done meets again, and what was overwritten is said', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const { managers, representatives, representativesBrowser } = await both(
    page,
    browser,
    'musculoskeletalTraining',
  )
  await representativesBrowser.setOffline(true)
  await choiceOn(representatives, 'musculoskeletalTraining', 'yes').check()
  await choiceOn(representatives, 'adaptedEquipment', 'yes').check()
  await write(representatives, 'Skrevet uten nett.', undefined, 'adaptedEquipment')
  await expect(representatives.getByText(t('unit-portal:saving.unsavedRetrying', { count: 3 }))).toBeVisible()
  // Later by the clock than what the other gave: it stands when both meet.
  await answerOn(managers, 'musculoskeletalTraining', 'no')

  await representativesBrowser.setOffline(false)
  await expect(savedNoteOn(representatives, 'adaptedEquipment')).toBeVisible({ timeout: 30_000 })
  await expect(choiceOn(representatives, 'musculoskeletalTraining', 'no')).toBeChecked()
  await expect(
    questionOn(representatives, 'musculoskeletalTraining').getByText(/Du hadde svart «Ja»/),
  ).toContainText(manager)
  await expect(choiceOn(managers, 'adaptedEquipment', 'yes')).toBeChecked()
  await expect(
    questionOn(managers, 'adaptedEquipment').getByRole('listitem').filter({ hasText: 'Skrevet uten nett.' }),
  ).toContainText(representative)
})

/** The two in their browsers, at the page of the section that a question stands in, each knowing of the other. */
async function both(page: Page, browser: Browser, question: string): Promise<Two> {
  const representativesBrowser = await browser.newContext({
    baseURL: new URL(await entered(page, 'biologyManager')).origin,
  })
  const representatives = await representativesBrowser.newPage()
  await entered(representatives, 'biologyRepresentative')
  for (const of of [page, representatives]) await goToSectionOf(of, report, question)
  for (const of of [page, representatives])
    await expect(of.getByText(patternOf(t('unit-report:live.hereNow')))).toBeVisible()
  return { managers: page, representatives, representativesBrowser }
}

async function entered(page: Page, persona: Persona): Promise<string> {
  await enter(page, persona, '/enhet/')
  return page.url()
}

/** Comments on a question; what is wrong with the first text is seen when there is a second, and a reload loses nothing. */
async function write(page: Page, text: string, instead?: string, key = 'ownHseGoals'): Promise<void> {
  const question = questionOn(page, key)
  await question.getByRole('button', { name: t('unit-report:discussion.write') }).click()
  const field = question.getByRole('textbox')
  await expect(field).toBeFocused()
  await field.fill(text)
  const save = question.getByRole('button', { name: t('unit-report:discussion.save') })
  await save.click()
  if (instead !== undefined) {
    await expect(question.getByText(t('unit-report:discussion.empty'))).toBeVisible()
    await field.fill(instead)
    await page.reload()
    await expect(field).toHaveValue(instead)
    await expect(field).not.toBeFocused()
    await save.click()
  }
  await expect(field).toHaveCount(0)
  await expect(question.getByRole('button', { name: t('unit-report:discussion.write') })).toBeFocused()
}

/** Milliseconds from the moment that one has answered question 4 with no until the other's page shows it. */
async function timeUntilChecked(from: Page, to: Page): Promise<number> {
  const changed = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () => {
            const radio = document.querySelector<HTMLInputElement>('input[name="hseActionPlan"][value="no"]')
            if (radio?.checked) resolve(Date.now())
            else requestAnimationFrame(look)
          }
          look()
        }),
    )
  const [given, seen] = await Promise.all([changed(from), changed(to)])
  return seen - given
}

/** Who is said to disagree with a question's answer. */
function disagreementsOn(question: Locator): Locator {
  const words = patternOf(t('unit-report:discussion.disagrees'))
  return question.getByRole('listitem').filter({ hasText: words })
}

function alsoHere(): string {
  return t('unit-report:live.alsoHere', { names: '{{names}}', count: 1 })
}
