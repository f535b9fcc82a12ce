import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter, personas, unitOf } from '../support/personas.ts'
import { choiceOn, choicesOn, goToSectionOf, reportAddress, savedNoteOn } from '../support/report-screen.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

// What is refused, the browser tells of in its console.
test.use({ allowed: { complaints: [/\b403\b/] } })

test('a role that is given on the desk works at once, and one that is taken away is refused at the next act', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const desk = await elsewhere.newPage()
  await enter(desk, 'hseSection', '/amu/kontoret/personer')
  await desk.getByLabel(t('desk:people.search')).fill(personas.moving)
  await expect(desk.getByRole('rowheader')).toHaveCount(1)
  await desk.getByRole('rowheader').getByRole('link').click()
  await expect(desk.getByRole('heading', { level: 2, name: t('desk:role.heading') })).toBeVisible()

  // Who moves to another unit.
  await endRole(desk, t('common:roles.safetyRepresentative'))
  await desk.getByRole('button', { name: t('desk:role.add') }).click()
  const form = desk.getByRole('dialog', { name: t('desk:role.add') })
  await form.getByLabel(t('desk:role.label')).selectOption(t('common:roles.hseCoordinator'))
  await form.getByRole('button', { name: t('desk:form.save') }).click()
  await expect(form.getByText(t('desk:problems.placeMissing'))).toBeVisible()
  await expect(form.getByLabel(t('desk:place.unit'))).toBeFocused()
  await expectAccessible(desk, 'a role with a fault')
  await form.getByLabel(t('desk:place.unit')).selectOption(unitOf.notStarted)
  await form.getByLabel(t('desk:period.from')).fill('2024-01-01')
  await form.getByRole('button', { name: t('desk:form.save') }).click()
  await expect(desk.getByText(t('desk:form.saved'))).toBeVisible()
  await expect(desk.getByText(t('trace:deeds.appointment.add'))).toBeVisible()

  const report = reportAddress(unitOf.notStarted)
  await enter(page, 'moving', report)
  await goToSectionOf(page, report, 'ownHseGoals')
  await choiceOn(page, 'ownHseGoals', 'yes').check()
  await expect(savedNoteOn(page, 'ownHseGoals')).toBeVisible()

  await endRole(desk, t('common:roles.hseCoordinator'))
  await choiceOn(page, 'ownHseGoals', 'no').check()
  const refused = choicesOn(page, 'ownHseGoals').getByRole('alert')
  await expect(refused).toContainText(t('unit-portal:saving.refused', { answer: t('common:answers.no') }))
  await expect(refused).toContainText(t('common:problems.notAllowed.title'))
  await expectAccessible(page, 'an answer that is refused')

  // What was written stays on the device, also when the page is opened anew.
  await page.goto('/enhet/')
  await expect(page.getByText(t('unit-portal:saving.refusedBanner', { count: 1 }))).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: t('unit-portal:noUnit.title') })).toBeVisible()
  await elsewhere.close()
})

/** Ends a role on the page of its person, so that it is gone at once. */
async function endRole(desk: Page, role: string): Promise<void> {
  const row = desk
    .getByRole('row', { name: patternOf(role) })
    .filter({ hasText: t('desk:standings.inForce') })
  await row.getByRole('button', { name: patternOf(t('desk:role.end')) }).click()
  const form = desk.getByRole('dialog', { name: t('desk:role.endTitle') })
  await form.getByRole('button', { name: t('desk:role.end') }).click()
  await expect(form).toBeHidden()
  await expect(row).toHaveCount(0)
}
