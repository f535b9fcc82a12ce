import type { Page } from '@playwright/test'

/**
 * Gives the field for photos a picture that is as hard to compress as a photo: of each size of detail the same amount, as
 * natural images have it (their amplitude falls with 1/f), and some noise of a sensor. No two are alike.
 */
export async function choosePhotoLike(page: Page, number: number): Promise<void> {
  await page.evaluate(async (seed) => {
    const [width, height] = [1_600, 1_200]
    const made = globalThis as typeof globalThis & { photoLike?: OffscreenCanvas }
    made.photoLike ??= layered(width * 1.5, height * 1.5)
    const canvas = new OffscreenCanvas(width, height)
    // Another part of it each time.
    const place = (most: number, step: number) => -((seed * step) % (most / 2))
    canvas.getContext('2d')?.drawImage(made.photoLike, place(width, 37), place(height, 53))
    const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
    const files = new DataTransfer()
    files.items.add(new File([file], `${seed}.jpg`, { type: 'image/jpeg' }))
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!field) throw new Error('There is no field for photos')
    field.files = files.files
    field.dispatchEvent(new Event('change', { bubbles: true }))

    function layered(across: number, down: number): OffscreenCanvas {
      const whole = new OffscreenCanvas(across, down)
      const into = whole.getContext('2d') as OffscreenCanvasRenderingContext2D
      into.fillStyle = '#808080'
      into.fillRect(0, 0, across, down)
      into.globalCompositeOperation = 'overlay'
      into.imageSmoothingQuality = 'high'
      for (let cells = 4; cells <= across; cells *= 2) {
        const rows = Math.ceil((cells * down) / across)
        const layer = new OffscreenCanvas(cells, rows)
        const points = new ImageData(cells, rows)
        points.data.forEach((_, at) => {
          const isAlpha = at % 4 === 3
          points.data[at] = isAlpha ? 255 : 128 + (Math.random() - 0.5) * 90
        })
        layer.getContext('2d')?.putImageData(points, 0, 0)
        into.drawImage(layer, 0, 0, across, down)
      }
      return whole
    }
  }, number)
}
