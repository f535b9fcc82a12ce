import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import type { Persona } from '../support/personas.ts'
import { enter } from '../support/personas.ts'
import { startStack } from '../support/stack.ts'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

const nextYear = new Date().getFullYear() + 1
const inDays = (days: number) => {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(day)
}
const reason = 'Lederen er ny og trenger mer tid'
const history = 'Institutt for historie'
const electronics = 'Institutt for elektronikk'

// Days out of order are refused, which the browser says too.
test.use({ allowed: { complaints: [/status of 422 .*campaign\.setDays/] } })

test('the HSE section makes next year’s campaign, opens and follows it, and freezes one that is over', async ({
  page,
}) => {
  test.setTimeout(150_000)
  // A system of its own: another year than this one would show on every other screen.
  const stack = await startStack('campaign')
  const go = (persona: Persona, path: string) => enter(page, persona, `${stack.address}${path}`)
  try {
    await go('hseSection', '/amu/kontoret/rapportering')
    await page.getByRole('button', { name: t('desk-campaign:create.button') }).click()
    await expect(page).toHaveURL(new RegExp(`rapportering/${nextYear}$`))

    await test.step('chooses units, and finds the choice again after a reload', async () => {
      await page.getByRole('link', { name: t('desk-campaign:campaign.stepUnits') }).click()
      const faculty = 'Fakultet for humaniora'
      await page.locator('summary').filter({ hasText: faculty }).click()
      const music = page.getByRole('checkbox', { name: 'Institutt for musikk' })
      await music.click()
      await expect(music).not.toBeChecked()
      await expect(page.getByText(t('desk-campaign:units.total', { count: 74 }))).toBeVisible()
      await expect(page.getByText(t('desk-campaign:units.saved'), { exact: true })).toBeVisible()
      await page.reload()
      await expect(page.getByText(t('desk-campaign:units.total', { count: 74 }))).toBeVisible()
      await expectAccessible(page, 'the units of a draft')
    })

    await test.step('sets the days, and loses nothing that is not yet saved', async () => {
      await page.getByRole('link', { name: t('desk-campaign:pages.days'), exact: true }).click()
      await page.getByLabel(t('desk-campaign:days.opensOn')).fill(inDays(3))
      await page.getByLabel(t('desk-campaign:days.deadline')).fill(inDays(30))
      await page.reload()
      await expect(page.getByLabel(t('desk-campaign:days.deadline'))).toHaveValue(inDays(30))
      await page.getByLabel(t('desk-campaign:days.closesAt')).fill(inDays(20))
      await page.getByRole('button', { name: t('desk-campaign:days.save') }).click()
      await expect(page.getByRole('alert')).toContainText(t('desk-campaign:dayProblems.datesOutOfOrder'))
      await page.getByLabel(t('desk-campaign:days.closesAt')).fill(inDays(40))
      await page.getByRole('button', { name: t('desk-campaign:days.save') }).click()
      await expect(page.getByText(t('desk-campaign:days.saved'))).toBeVisible()
    })

    await test.step('sees the form as a unit', async () => {
      await page.getByRole('link', { name: t('desk-campaign:pages.edition'), exact: true }).click()
      await page.getByLabel(t('desk-campaign:edition.section')).selectOption('radiation')
      const radiation = page.getByRole('group').filter({ has: page.getByRole('radio') })
      await expect(radiation).toHaveCount(1)
      await radiation.getByRole('radio', { name: t('common:answers.yes') }).check()
      await expect(radiation).toHaveCount(2)
      await page.getByLabel(t('desk-campaign:edition.section')).selectOption('goalsAndPlan')
      await page.getByLabel(t('desk-campaign:edition.asUnit')).selectOption({ label: history })
      const lastAnswer = t('desk-campaign:edition.previous.answered', { year: 2022 })
      await expect(page.getByText(lastAnswer).first()).toBeVisible()
      await expectAccessible(page, 'the preview of the form')
    })

    await test.step('announces and opens: a unit sees it', async () => {
      await page
        .getByRole('link', { name: t('desk-campaign:pages.overview'), exact: true })
        .last()
        .click()
      await confirm(page, 'announce')
      await expect(stateOn(page, 'announced')).toBeVisible()
      await confirm(page, 'open')
      await expect(stateOn(page, 'open')).toBeVisible()
      await expectAccessible(page, 'an open campaign')
      await go('humanitiesManager', '/enhet/')
      await expect(
        page.getByRole('heading', { name: t('common:general.yearReport', { year: nextYear }) }),
      ).toBeVisible()
    })

    await test.step('follows, and gives one unit longer', async () => {
      await go('hseSection', `/amu/kontoret/rapportering/${nextYear}/oppfolging?q=historie`)
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: history }) })
      await expect(row).toContainText(t('desk-campaign:standings.notBegun'))
      await row
        .getByRole('button', { name: t('desk-campaign:actions.extend') })
        .first()
        .click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(t('desk-campaign:extend.deadline')).fill(inDays(50))
      await dialog.getByLabel(t('desk-campaign:extend.closesAt')).fill(inDays(60))
      await dialog.getByRole('button', { name: t('desk-campaign:extend.save') }).click()
      await expect(dialog.getByRole('alert')).toContainText(t('desk-campaign:reason.missing'))
      await dialog.getByLabel(t('desk-campaign:reason.label')).fill(reason)
      await expectAccessible(page, 'the dialog of an extension')
      await dialog.getByRole('button', { name: t('desk-campaign:extend.save') }).click()
      await expect(dialog).toHaveCount(0)
      await expect(row).toContainText(t('desk-campaign:marks.extended'))
      await expect(row).toContainText(reason)
      await expectAccessible(page, 'following a campaign')
    })

    await test.step('opens a report again, with a reason', async () => {
      await page.goto(
        `${stack.address}/amu/kontoret/rapportering/${nextYear - 1}/oppfolging?q=Institutt%20for%20elektronikk`,
      )
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: electronics }) })
      await expect(row).toContainText(t('desk-campaign:standings.handedIn'))
      await row
        .getByRole('button', { name: t('desk-campaign:actions.reopen') })
        .first()
        .click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(t('desk-campaign:reason.label')).fill('Svaret om mål var feil, sier lederen.')
      await expectAccessible(page, 'the dialog of opening again')
      await dialog.getByRole('button', { name: t('desk-campaign:actions.reopen') }).click()
      await expect(dialog).toHaveCount(0)
      await expect(row).toContainText(t('desk-campaign:marks.reopened'))
      await expect(row).not.toContainText(t('desk-campaign:standings.handedIn'))
    })

    await test.step('freezes a year that is over: from then on nothing can be changed', async () => {
      // The reports of 2022 came in with the demo: that year is closed.
      await page.goto(`${stack.address}/amu/kontoret/rapportering/2022`)
      await expect(stateOn(page, 'closed')).toBeVisible()
      await confirm(page, 'freeze')
      await expect(stateOn(page, 'frozen')).toBeVisible()
      await expect(page.getByText(t('desk-campaign:next.frozen'))).toBeVisible()
      await page.getByRole('link', { name: t('desk-campaign:pages.days'), exact: true }).click()
      await expect(page.getByText(t('desk-campaign:days.fixed'))).toBeVisible()
    })
  } finally {
    await stack.stop()
  }
})

function stateOn(page: Page, state: 'announced' | 'open' | 'closed' | 'frozen') {
  return page
    .getByRole('list', { name: t('desk-campaign:campaign.life') })
    .locator('[aria-current=step]')
    .filter({ hasText: t(`common:campaignStates.${state}`) })
}

/** Makes the next move: the button, and once more in the dialog that says what will happen. */
async function confirm(page: Page, move: 'announce' | 'open' | 'freeze'): Promise<void> {
  const name = t(`desk-campaign:moves.${move}`)
  await page.getByRole('button', { name }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  await dialog.getByRole('button', { name }).click()
  await expect(dialog).toHaveCount(0)
}
