import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { formatDate } from '@hms/texts'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/journey.ts'
import { enter } from '../support/personas.ts'
import { patternOf, wordsIn } from '../support/texts.ts'

const t = wordsIn('nb')

test.use({ allowed: { complaints: [/net::ERR_/, /Failed to fetch/, /401 \(Unauthorized\)/] } })

test('a round is planned, made ready, walked without network through a restart, sent, closed and signed, and is in the plan', async ({
  page,
  browser,
  context,
}) => {
  test.setTimeout(180_000)
  await planRound(page)
  await invitedByMail(page)
  await getReady(page)
  await page.getByRole('link', { name: t('round:mine.open') }).click()
  await expect(page.getByText(patternOf(t('round:round.done')))).toBeVisible()
  await expectAccessible(page, 'a round')
  await page.getByRole('link', { name: t('round:round.goOn') }).click()

  await context.setOffline(true)
  await expect(page.getByText(t('round:device.offline'))).toBeVisible()
  const count = await gradeAll(page)
  expect(count).toBeGreaterThanOrEqual(40)

  // What was said is there after a restart without network.
  await page.reload()
  const unsent = page.getByRole('link', { name: patternOf(t('round:unsent.chip_other')) })
  await expect(unsent).toBeVisible()
  await expect(page.getByText(t('round:round.done', { graded: count, points: count })).first()).toBeVisible()
  await unsent.click()
  await expect(page.getByRole('heading', { level: 1, name: t('round:unsent.title') })).toBeVisible()
  await expectAccessible(page, 'what is not sent')

  await context.setOffline(false)
  await expect(page.getByText(t('round:unsent.noneText'))).toBeVisible({ timeout: 60_000 })
  await page.goBack()

  await page.getByRole('link', { name: t('round:round.toClosing') }).click()
  await expect(page.getByText(t('round:closing.agreed'))).toBeVisible()
  await page.getByRole('button', { name: t('round:closing.close') }).click()
  await draw(page)
  await expectAccessible(page, 'the closing meeting')
  await page.getByRole('button', { name: t('round:closing.sign'), exact: true }).click()
  await expect(page.getByText(patternOf(t('round:closing.signedBy')))).toBeVisible()

  const other = await browser.newContext()
  const tablet = await other.newPage()
  await enter(tablet, 'roundRepresentative', '/runde/')
  await getReady(tablet)
  await tablet.getByRole('link', { name: t('round:mine.open') }).click()
  await tablet.getByRole('link', { name: t('round:round.toClosing') }).click()
  await tablet.getByRole('button', { name: t('round:closing.sign'), exact: true }).click()
  await expect(tablet.getByText(t('round:closing.signedTitle'))).toBeVisible()
  const downloading = tablet.waitForEvent('download')
  await tablet.getByRole('link', { name: t('round:closing.report') }).click()
  const report = await downloading
  expect(report.suggestedFilename()).toMatch(/^hms-round-.*-1620\.pdf$/)
  expect(await readFile(await report.path(), 'latin1')).toMatch(/^%PDF-1\.7/)
  await tablet.getByRole('link', { name: t('round:closing.toPlan') }).click()
  await expect(tablet.getByRole('row', { name: /Rekkverket er løst/ })).toContainText(
    t('plan:sources.safetyRound'),
  )
  await other.close()
})

test('two tablets walk one round, and a sign-in that has run out costs nothing', async ({
  page,
  browser,
  context,
}) => {
  test.setTimeout(120_000)
  await enter(page, 'laboratoryManager', '/runde/')
  await openReady(page)
  const other = await browser.newContext()
  const tablet = await other.newPage()
  await enter(tablet, 'laboratoryRepresentative', '/runde/')
  await openReady(tablet)

  await test.step('what one grades, the other sees', async () => {
    await openRoom(page, 'B110')
    await gradeAs(page, 'ok')
    await openRoom(tablet, 'B110')
    await expect(gradeOn(tablet, 'ok')).toBeChecked({ timeout: 30_000 })
  })

  await test.step('a measure from the last round is ticked off in place, without network, and the other sees it', async () => {
    const overview = page.url().replace(/\/rom\/.*$/, '')
    await page.goto(overview)
    const onPage = (where: Page) =>
      where
        .getByRole('listitem')
        .filter({ hasText: 'Nøddusjen er ikke prøvd' })
        .getByLabel(t('round:seen.ok'), { exact: true })
    await context.setOffline(true)
    await onPage(page).check()
    await expect(page.getByText(t('round:walk.saved'))).toBeVisible()
    await page.reload()
    await expect(onPage(page)).toBeChecked()
    await expectAccessible(page, 'measures from the last round')
    await context.setOffline(false)
    await tablet.goto(overview)
    await expect(onPage(tablet)).toBeChecked({ timeout: 60_000 })
    await openRoom(page, 'B110')
    await openRoom(tablet, 'B110')
  })

  await test.step('both without network, at different points: all of it meets', async () => {
    await context.setOffline(true)
    await other.setOffline(true)
    await goOn(page, 2)
    await gradeAs(page, 'notApplicable')
    await goOn(tablet, 2)
    await goOn(tablet, 3)
    await gradeAs(tablet, 'putRight')
    await context.setOffline(false)
    await other.setOffline(false)
    await goOn(page, 3)
    await expect(gradeOn(page, 'putRight')).toBeChecked({ timeout: 60_000 })
    await tablet.getByRole('button', { name: t('round:walk.previous') }).click()
    await expect(gradeOn(tablet, 'notApplicable')).toBeChecked({ timeout: 60_000 })
  })

  await test.step('signed out meanwhile', async () => {
    const left = await page.request.post('/trpc/session.leave', {
      headers: { origin: new URL(page.url()).origin },
      data: {},
    })
    expect(left.status()).toBe(200)
    await goOn(page, 4)
    await gradeAs(page, 'ok')
    await page.getByRole('link', { name: t('round:unsent.chip_one') }).click()
    await expect(page.getByRole('link', { name: t('round:unsent.signIn') })).toBeVisible()
    await enter(page, 'laboratoryManager', '/runde/ikke-sendt')
    await expect(page.getByText(t('round:unsent.noneText'))).toBeVisible({ timeout: 30_000 })
  })
  await other.close()
})

async function openReady(page: Page): Promise<void> {
  const round = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: t('round:mine.getReady') }) })
  await round.getByRole('button', { name: t('round:mine.getReady') }).click()
  const isReady = page.getByText(patternOf(t('round:mine.isReady')))
  await expect(isReady).toBeVisible({ timeout: 30_000 })
  await page
    .getByRole('listitem')
    .filter({ has: isReady })
    .getByRole('link', { name: t('round:mine.open') })
    .click()
}

async function openRoom(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${code} `) }).click()
  await page.waitForURL(/\/rom\/\d+\/\d+$/)
  await goOn(page, 1)
}

const gradeOn = (page: Page, grade: 'ok' | 'notApplicable' | 'putRight') =>
  page.getByRole('radio', { name: t(`round:grades.${grade}`) })

async function gradeAs(page: Page, grade: 'ok' | 'notApplicable' | 'putRight'): Promise<void> {
  const buttons = page.getByRole('group', { name: t('round:walk.grade') })
  await buttons.getByText(t(`round:grades.${grade}`)).click()
  await expect(page.getByText(t('round:walk.saved'))).toBeVisible()
}

/** Goes to a point of the room by the buttons. */
async function goOn(page: Page, place: number): Promise<void> {
  const at = () => Number(/\/(\d+)$/.exec(page.url())?.[1])
  while (at() !== place) {
    const before = at()
    const to = before < place ? t('round:walk.next') : t('round:walk.previous')
    await page.getByRole('button', { name: to }).click()
    await expect.poll(at).not.toBe(before)
  }
}

async function planRound(page: Page): Promise<void> {
  await enter(page, 'roundManager', '/runde/')
  await page.getByRole('link', { name: t('round:mine.plan') }).click()
  await page.getByRole('button', { name: t('round:plan.save') }).click()
  await expect(page.getByText(t('round:plan.missing'))).toBeVisible()
  await page.getByLabel(t('round:plan.day')).fill(new Date().toISOString().slice(0, 10))
  const adding = page.getByText(t('round:plan.addRoom'), { exact: true })
  if (!(await page.getByLabel(t('round:plan.code')).isVisible())) await adding.click()
  await page.getByLabel(t('round:plan.code')).fill('E-101')
  await page.getByLabel(t('round:plan.name')).fill('Våtlaboratorium')
  await page.getByLabel(t('round:plan.type')).selectOption('laboratory')
  await page.getByLabel(t('round:plan.building')).fill('Realfagbygget')
  await page.getByRole('button', { name: t('round:plan.add') }).click()
  const room = page.getByRole('listitem').filter({ hasText: 'E-101' })
  await room.getByLabel(t('round:lists.office')).check()
  await expect(room.getByLabel(t('round:lists.laboratory'), { exact: true })).toBeChecked()
  await room.getByText(patternOf(t('round:plan.items', { count: 68 }))).click()
  await room
    .getByRole('group', { name: t('round:plan.itemsHint') })
    .getByRole('checkbox')
    .first()
    .uncheck()
  await page.getByLabel(t('round:plan.from')).fill('09:00')
  await page.getByLabel(t('round:plan.to')).fill('08:00')
  const people = page.getByRole('group', { name: t('round:plan.people') })
  await expect(people.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await page.getByLabel(t('round:plan.others')).fill('Romansvarlig')
  await page.getByLabel(t('round:plan.themes')).fill('Rømningsveier')
  await page.getByRole('button', { name: t('round:plan.save') }).click()
  await expect(page.getByText(t('round:plan.wrongHours'))).toBeVisible()
  await page.getByLabel(t('round:plan.to')).fill('11:00')
  await expectAccessible(page, 'planning a round')
  await page.getByRole('button', { name: t('round:plan.save') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('common:apps.mobileRound') })).toBeVisible()
}

/** The one who takes part gets an invitation; planned otherwise, a new one. */
async function invitedByMail(page: Page): Promise<void> {
  const mails = async () => (await page.request.get('/mail')).text()
  const today = formatDate(new Date().toISOString().slice(0, 10), 'nb')
  await expect
    .poll(mails)
    .toContain(t('mail:round.invited', { unit: '', when: `${today} kl. 09:00–11:00` }).split(':')[0])
  await page.getByRole('link', { name: t('round:plan.change') }).click()
  await expect(page.getByLabel(t('round:plan.themes'))).toHaveValue('Rømningsveier')
  await expect(page.getByLabel(t('round:plan.others'))).toHaveValue('Romansvarlig')
  await page.getByLabel(t('round:plan.to')).fill('12:00')
  await page.getByRole('button', { name: t('round:plan.save') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('common:apps.mobileRound') })).toBeVisible()
  await expect.poll(mails).toContain(`${today} kl. 09:00–12:00`)
}

async function getReady(page: Page): Promise<void> {
  const today = formatDate(new Date().toISOString().slice(0, 10), 'nb')
  const round = page.getByRole('listitem').filter({ hasText: t('round:round.title', { day: today }) })
  await round.getByRole('button', { name: t('round:mine.getReady') }).click()
  await expect(round.getByText(patternOf(t('round:mine.isReady')))).toBeVisible({ timeout: 30_000 })
}

/** Grades every point by keyboard: the first needs improvement, twelve get a photo. */
async function gradeAll(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  const place = (await page.getByText(patternOf(t('round:walk.place'))).textContent()) ?? ''
  const count = Number(/av (\d+)/.exec(place)?.[1])
  for (let at = 1; at <= count; at += 1) {
    await expect(page).toHaveURL(new RegExp(`/rom/\\d+/${at}$`))
    await page.keyboard.press(at === 1 ? '2' : '1')
    await expect(page.getByText(t('round:walk.saved'))).toBeVisible()
    if (at === 1) await agree(page)
    if (at <= 12) await photograph(page, at)
    await page
      .getByRole('button', { name: at === count ? t('round:walk.toRooms') : t('round:walk.next') })
      .click()
  }
  await expect(page.getByText(t('round:round.done', { graded: count, points: count })).first()).toBeVisible()
  return count
}

async function agree(page: Page): Promise<void> {
  await page.getByLabel(t('round:severities.serious'), { exact: true }).check()
  await page.getByLabel(t('round:walk.owner')).selectOption('role:lineManager')
  await page.getByLabel(t('round:walk.deadline')).fill('2099-01-31')
  await page.getByLabel(t('round:walk.note')).fill('Rekkverket er løst')
  await page.getByLabel(t('round:walk.note')).blur()
  await expectAccessible(page, 'a point that needs improvement')
}

async function photograph(page: Page, number: number): Promise<void> {
  const picture = await page.evaluate((text) => {
    const canvas = document.createElement('canvas')
    canvas.width = 2_000
    canvas.height = 1_500
    const context = canvas.getContext('2d')
    if (context) {
      context.fillStyle = `hsl(${text * 30} 60% 60%)`
      context.fillRect(0, 0, 2_000, 1_500)
      context.fillStyle = '#000'
      context.font = '400px sans-serif'
      context.fillText(String(text), 200, 900)
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
  }, number)
  await page.getByLabel(t('round:walk.takePhoto')).setInputFiles({
    name: `${number}.jpg`,
    mimeType: 'image/jpeg',
    buffer: Buffer.from(picture, 'base64'),
  })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('img')).toBeVisible()
  if (number === 1) await expectAccessible(page, 'a photo before it is taken along')
  await dialog.getByRole('button', { name: t('round:photo.use') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('list', { name: t('round:walk.photos') }).getByRole('img')).toBeVisible()
}

async function draw(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: t('round:closing.signHere') })
  const box = await pad.boundingBox()
  if (!box) throw new Error('There is nothing to sign on')
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 5 })
  await page.mouse.up()
}
