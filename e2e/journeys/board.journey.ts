import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { excelContent } from '../support/excel-file.ts'
import { expect, test } from '../support/journey.ts'
import { enter } from '../support/personas.ts'
import { wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')
const goals = t('amu-board:items.ownHseGoals')

test('from the overview to a figure, its definition, and the units behind it', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/')
  await page.getByLabel(t('amu-board:filters.year'), { exact: true }).selectOption('2022')
  await expect(
    page.getByRole('heading', { level: 1, name: t('amu-board:overview.title', { year: 2022 }) }),
  ).toBeVisible()
  await expect(page.locator('main')).toContainText('69')

  await page.getByRole('link', { name: t('amu-board:pages.indicators') }).click()
  // "egne HMS-mål" lacking: 42 of 75 units, 56,0 %, in 2021 45 of 75 (the published claims of 2022).
  const row = page.getByRole('row').filter({ hasText: goals }).filter({ hasText: '56,0' })
  await expect(row).toContainText('42')
  await expect(row).toContainText('4,0')
  await row.getByRole('link', { name: goals }).click()

  await expect(page).toHaveURL(/indikatorer\/ownHseGoals\.lacking/)
  await expect(page.getByRole('heading', { name: t('amu-board:indicator.definition') })).toBeVisible()
  const groupOf = (name: string) => page.locator('summary').filter({ hasText: name })
  const notCounted = t('amu-board:indicator.inBaseNotCounted', { count: 33 })
  await expect(groupOf(t('amu-board:indicator.counted', { count: 42 }))).toBeVisible()
  await expectAccessible(page, 'an indicator')

  await groupOf(notCounted).click()
  const units = page.getByRole('table', { name: notCounted })
  await expect(units.getByRole('row')).toHaveCount(34)
})

test('two years of a question stand side by side, as table and as bars', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/sporsmal?year=2022&section=goalsAndPlan')
  const table = page.getByRole('table').first()
  await expect(table).toContainText('44,0')
  await expect(table).toContainText('2021')
  await expect(page.getByRole('img').first()).toBeVisible()
  await expect(page.locator('main svg').first()).toBeVisible()
})

test('a faculty is chosen, and every screen is about it', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/?year=2022')
  const all = await unitsOnMap(page)
  await page.getByLabel(t('amu-board:filters.faculty'), { exact: true }).selectOption('1600')
  await expect(page).toHaveURL(/faculty=1600/)
  await expect(
    page.getByRole('table', { name: t('amu-board:unitMap.tableName') }).getByRole('row'),
  ).not.toHaveCount(all + 1)
  const some = await rowsOnMap(page)
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)

  await page.getByRole('link', { name: t('amu-board:pages.indicators') }).click()
  await expect(page).toHaveURL(/faculty=1600/)
  await expect(page.getByRole('row').filter({ hasText: goals }).first()).toContainText(String(some))
})

test('a cell of the map of units and sections leads to its questions', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/enheter?year=2022')
  const map = page.getByRole('table', { name: t('amu-board:unitMap.tableName') })
  await expect(map.getByRole('row')).toHaveCount(76)
  await map.getByRole('cell').getByRole('link').first().click()
  await expect(page).toHaveURL(/section=/)
  await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible()
  await expectAccessible(page, 'a cell of the map')
})

test('what is on the screen is downloaded as CSV and as Excel', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/indikatorer?year=2022')
  const title = t('amu-board:pages.indicators')
  const table = page.getByRole('table', { name: t('amu-board:indicators.title', { year: 2022 }) })
  await expect(table.getByRole('row').nth(1)).toBeVisible()
  const rows = (await table.getByRole('row').count()) - 1

  const csv = (await download(page, t('amu-board:export.csv', { title }))).toString('utf8')
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
  expect(lines).toHaveLength(rows)
  expect(head.split(';')).toContain(t('amu-board:columns.baseKind'))
  const lacking = lines
    .map((line) => line.split(';'))
    .find((cells) => cells.includes(goals) && cells.includes('42'))
  expect(lacking).toEqual(expect.arrayContaining(['42', '75', '56', '-4']))

  const excel = excelContent(await download(page, t('amu-board:export.excel', { title })))
  expect(excel).toContain(goals)
  expect(excel.match(/<row\b/g)).toHaveLength(rows + 1)
})

test('where the printed report of 2022 and its own tables disagree', async ({ page }) => {
  await enter(page, 'committeeMember', '/amu/rapporten-2022')
  const claims = page.getByRole('table').first()
  for (const [printed, computed] of [
    ['70,6', '70,7'],
    ['49,4', '49,3'],
    ['81,3', '82,7'],
  ] as const) {
    const row = claims.getByRole('row').filter({ hasText: printed }).filter({ hasText: computed })
    await expect(row, `${printed} is printed, ${computed} follows`).toHaveCount(1)
    await expect(row).toContainText(t('amu-board:printedReport.verdicts.differs'))
  }
  const otherBase = claims.getByRole('row').filter({ hasText: '37,3' })
  await expect(otherBase.first()).toContainText(t('amu-board:printedReport.verdicts.otherBase'))
})

async function unitsOnMap(page: Page): Promise<number> {
  await page.getByRole('link', { name: t('amu-board:pages.unitMap') }).click()
  return rowsOnMap(page)
}

async function rowsOnMap(page: Page): Promise<number> {
  const rows = page.getByRole('table', { name: t('amu-board:unitMap.tableName') }).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  return (await rows.count()) - 1
}

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await file.path())
}
