import type { Grade } from '@hms/domain/safety-round'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { patternOf, wordsIn } from './texts.ts'

const t = wordsIn('nb')

/** Makes the only planned round ready on the tablet, and opens it. */
export async function openReadyRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('round:mine.getReady') }).click()
  await expect(page.getByText(patternOf(t('round:mine.isReady')))).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: t('round:mine.open') }).click()
  await expect(page.getByText(patternOf(t('round:round.done'))).first()).toBeVisible()
}

/** Begins to walk, or goes on, where the first point without a grade is. */
export async function walkOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('round:round.goOn') }).click()
  await page.waitForURL(/\/rom\/\d+\/\d+$/)
}

/** One of the four buttons of a point. */
export const gradeOn = (page: Page, grade: Grade) =>
  page.getByRole('radio', { name: t(`round:grades.${grade}`) })

/** Presses one of the four buttons, and doesn't wait for what comes of it. */
export async function press(page: Page, grade: Grade): Promise<void> {
  const buttons = page.getByRole('group', { name: t('round:walk.grade') })
  await buttons.getByText(t(`round:grades.${grade}`)).click()
}

/** Waits until the point is shown as saved. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(t('round:walk.saved'))).toBeVisible()
}

/** Writes a note and leaves the field. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByLabel(t('round:walk.note')).fill(text)
  await page.getByLabel(t('round:walk.note')).blur()
}

/** Goes to the next point. */
export async function goNext(page: Page): Promise<void> {
  const before = page.url()
  await page.getByRole('button', { name: t('round:walk.next') }).click()
  await expect.poll(() => page.url()).not.toBe(before)
}

/** What a picture is like. */
interface PictureOptions {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Full of detail: as a JPEG some hundred kB, instead of some ten. */
  readonly isDetailed?: boolean
}

/** A picture as a camera takes it, no two alike. */
export async function takePicture(
  page: Page,
  number: number,
  { width, height, isDetailed = false }: PictureOptions = { width: 1_200, height: 900 },
): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([seed, across, down, detailed]) => {
      const canvas = new OffscreenCanvas(across, down)
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      context.fillStyle = `hsl(${(seed * 47) % 360} 60% 60%)`
      context.fillRect(0, 0, across, down)
      for (let spot = 0; detailed && spot < 30_000; spot += 1) {
        context.fillStyle = `hsl(${Math.random() * 360} 50% ${Math.random() * 100}%)`
        context.fillRect(
          Math.random() * across,
          Math.random() * down,
          2 + Math.random() * 20,
          2 + Math.random() * 6,
        )
      }
      context.fillStyle = '#000'
      context.font = `${down / 3}px sans-serif`
      context.fillText(String(seed), across / 8, down / 2)
      const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
      return Array.from(new Uint8Array(await file.arrayBuffer()))
    },
    [number, width, height, isDetailed] as const,
  )
  return Buffer.from(bytes)
}

/** Chooses a picture, as from the camera; the dialog with it stands open then. */
export async function choosePicture(page: Page, picture: Buffer): Promise<void> {
  await page
    .getByLabel(t('round:walk.takePhoto'))
    .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: picture })
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
}

/** Takes the picture of the open dialog along. */
export async function usePicture(page: Page): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('round:photo.use') })
    .click()
}

/** Takes a photo at the point that is open, and waits until it stands there. */
export async function photograph(page: Page, number: number): Promise<void> {
  const before = await page
    .getByRole('list', { name: t('round:walk.photos') })
    .getByRole('img')
    .count()
  await choosePicture(page, await takePicture(page, number))
  await usePicture(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('list', { name: t('round:walk.photos') }).getByRole('img')).toHaveCount(
    before + 1,
  )
}

/** Waits until everything is sent: by the words in the head of each screen. */
export async function expectAllSent(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: t('round:unsent.chip_zero') })).toBeVisible({ timeout: 60_000 })
}
