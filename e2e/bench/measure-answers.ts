import type { Page } from '@playwright/test'
import { goAround } from './go-around.ts'

/** Milliseconds of each answer. */
export interface AnswerTimes {
  /** From the touch to the frame in which the answer is seen; infinite of one that wasn't. */
  readonly shown: readonly number[]
  /** From the touch to the frame that calls it saved. */
  readonly saved: readonly number[]
}

/** What the page tells of an answer, when it is called saved. */
type Tell = (shown: number, saved: number) => void

/** So long nothing happens before a touch, in milliseconds: what came before is over. */
const rest = 150

/**
 * Grades points one after the other, each otherwise than it is. The page takes the time by itself and tells of it; nothing
 * else is asked of it meanwhile, which would take its time too.
 */
export async function measureAnswers(page: Page, count: number): Promise<AnswerTimes> {
  const times: { shown: number[]; saved: number[] } = { shown: [], saved: [] }
  let heard = () => {}
  await page.exposeFunction('tellOfAnswer', (shown: number | null, saved: number) => {
    times.shown.push(shown ?? Infinity)
    times.saved.push(saved)
    heard()
  })
  await page.evaluate(watchAnswers)
  for (let answer = 0; answer < count; answer += 1) {
    const place = await placeOfAnother(page, answer)
    await page.waitForTimeout(rest)
    const told = new Promise<void>((resolve) => (heard = resolve))
    await page.mouse.click(place.x, place.y)
    await told
    await goAround(page)
  }
  return times
}

/** The middle of one of the buttons that aren't chosen. */
function placeOfAnother(page: Page, answer: number): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((number) => {
    window.scrollTo(0, 0)
    const others = [...document.querySelectorAll('.round-grade')].filter(
      (one) => !one.querySelector(':checked'),
    )
    const {
      x = 0,
      y = 0,
      width = 0,
      height = 0,
    } = others[number % others.length]?.getBoundingClientRect() ?? {}
    return { x: x + width / 2, y: y + height / 2 }
  }, answer)
}

/** Runs in the page: tells of each touch of a button once it has led to an answer that is called saved. */
function watchAnswers(): void {
  const { tellOfAnswer } = globalThis as typeof globalThis & { tellOfAnswer: Tell }
  const afterFrame = (call: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', call)
      port1.start()
      port2.postMessage(null)
    })
  document.addEventListener(
    'click',
    ({ timeStamp, target }) => {
      const label = (target as HTMLElement).closest('.round-grade')
      const note = document.querySelector('.round-walk__saved')
      if (!label || !note || target instanceof HTMLInputElement) return
      let shown = Infinity
      afterFrame(() => {
        if (label.querySelector(':checked')) shown = performance.now() - timeStamp
      })
      const watching = new MutationObserver(() => {
        if (note.textContent?.trim() === '') return
        watching.disconnect()
        afterFrame(() => tellOfAnswer(shown, performance.now() - timeStamp))
      })
      watching.observe(note, { childList: true, subtree: true, characterData: true })
    },
    { capture: true },
  )
}
