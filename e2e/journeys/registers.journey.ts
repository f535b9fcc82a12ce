import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter, personas, unitOf } from '../support/personas.ts'
import { reportAddress } from '../support/report-screen.ts'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test('courses are taken in from a file, and question 15 is answered beforehand by the register', async ({
  page,
}) => {
  const section = `${reportAddress(unitOf.sociology)}/del/managerTraining`
  const question = page.getByRole('group', { name: /grunnkurs i arbeidsmiljø/ })
  await enter(page, 'sociologyManager', section)
  await expect(question).toContainText(t('unit-report:register.offered', { answer: t('answers.no') }))

  await enter(page, 'hseSection', '/amu/registre/opplaering')
  await page.getByText(t('registers:exchange.title')).click()
  const file = (course: string) => ({
    name: 'kurs.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'principal_name;course;title;held_on;hours;given_by',
        `${personas.sociologyManager.toLowerCase()}@havnes.example;${course};;2025-10-20;15;Seksjon for HMS`,
      ].join('\n'),
    ),
  })
  const choose = page.getByLabel(t('registers:exchange.takeIn'))
  await choose.setInputFiles(file('grunnkurs'))
  await expect(page.getByRole('alert')).toContainText('course')
  await choose.setInputFiles(file('basicHse'))
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expectAccessible(page, 'a file of courses, before it is taken in')
  await page.getByRole('button', { name: t('registers:exchange.doIt') }).click()
  await expect(page.getByText(t('registers:exchange.done', { added: 1, changed: 0 }))).toBeVisible()

  await enter(page, 'sociologyManager', section)
  await expect(question).toContainText(t('unit-report:register.offered', { answer: t('answers.yes') }))
  await expect(question).toContainText('20. oktober 2025')
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)
  await expectAccessible(page, 'a question with what the register says')
  await question
    .getByRole('button', { name: t('unit-report:register.take', { answer: t('answers.yes') }) })
    .click()
  await expect(question.getByRole('radio', { name: t('answers.yes') })).toBeChecked()
  await expect(question).toContainText(t('unit-report:register.agrees'))
  await question.getByRole('radio', { name: t('answers.no') }).check()
  await expect(question).toContainText(t('unit-report:register.differs', { answer: t('answers.yes') }))
})

test('a risk assessment that is overdue becomes a measure of the plan, once', async ({ page }) => {
  await enter(page, 'handedInManager', `/enhet/risikovurderinger/${unitOf.handedIn}`)
  await page.getByRole('button', { name: t('registers:risks.add') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: t('registers:save') }).click()
  await expect(dialog.getByText(t('registers:fillIn'))).toBeVisible()
  await dialog.getByLabel(t('registers:risks.name')).fill('Laserverkstedet')
  await dialog.getByLabel(t('registers:risks.assessedOn'), { exact: true }).fill('2024-03-01')
  await dialog.getByLabel(t('registers:risks.nextReview')).fill('2025-03-01')
  await expectAccessible(page, 'a risk assessment that is entered')
  await dialog.getByRole('button', { name: t('registers:save') }).click()
  await expect(dialog).toHaveCount(0)

  const row = page.getByRole('row', { name: /Laserverkstedet/ })
  await expect(row).toContainText(t('registers:risks.states.overdue'))
  await row.getByRole('button', { name: t('registers:risks.makeMeasure.overdue') }).click()
  const made = row.getByRole('link', { name: t('registers:risks.toMeasure.overdue') })
  await expect(made).toBeVisible()
  await expect(row.getByRole('button', { name: t('registers:risks.makeMeasure.overdue') })).toHaveCount(0)
  await made.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Laserverkstedet')
  await expect(page.getByText(t('plan:sources.riskAssessment')).first()).toBeVisible()
})
