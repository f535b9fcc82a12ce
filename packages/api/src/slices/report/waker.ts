/** Lets a loop wait until something happens. */
export interface Waker {
  /** Something has happened: ends the wait, or the next one at once. */
  readonly now: () => void
  /** Waits until something happens, one of the signals is aborted, or so many milliseconds are over. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Makes a waker that the signals wake too. */
export function waker(signals: readonly (AbortSignal | undefined)[]): Waker {
  let happened = false
  let end = () => {}
  const now = () => {
    happened = true
    end()
  }
  for (const signal of signals) signal?.addEventListener('abort', now, { once: true })
  return {
    now,
    async wait(milliseconds) {
      if (!happened && !signals.some((signal) => signal?.aborted)) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          end = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      happened = false
    },
  }
}
