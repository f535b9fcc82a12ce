import { inject, onUnmounted, provide, shallowRef, watch } from 'vue'
import type { InjectionKey, ShallowRef } from 'vue'
import { parseStamp } from '@hms/domain/register'
import { api } from '../app/api.ts'
import { useDevice } from '../app/device.ts'
import { isTheirs, useSession } from '../app/session.ts'
import type { WalkedRound } from './walked-round.ts'
import { walkRound } from './walked-round.ts'

const key: InjectionKey<ShallowRef<WalkedRound | null>> = Symbol('round')

/** How often other tablets are asked about, in milliseconds. */
const newsEvery = 10_000

/** The round of the screens below: `missing` where it isn't on the device. */
export function provideWalkedRound(id: number) {
  const { working } = useDevice()
  const { loaded } = useSession()
  const walked = shallowRef<WalkedRound | null>(null)
  const missing = shallowRef(false)
  provide(key, walked)

  const stop = watch(
    [working, loaded],
    async ([device, session]) => {
      if (!device || session.state === 'loading' || walked.value) return
      const kept = await device.rounds.find(id)
      missing.value = !kept || !isTheirs(kept, session)
      if (kept && !missing.value) walked.value = await walkRound(device, kept.person, kept)
    },
    { immediate: true },
  )
  const news = setInterval(() => void askForNews(walked.value), newsEvery)
  onUnmounted(() => {
    stop()
    clearInterval(news)
  })
  return { walked, missing }
}

/** The round that the screen is about. */
export function useWalkedRound(): WalkedRound {
  const walked = inject(key)?.value
  if (!walked) throw new Error('useWalkedRound is used before the round is there')
  return walked
}

const seen = new Map<number, number>()

/** Merges in what other tablets have registered since it was asked the last time. Without network, nothing happens. */
async function askForNews(walked: WalkedRound | null): Promise<void> {
  if (!walked || !navigator.onLine || document.visibilityState !== 'visible') return
  const { id, seq } = walked.round.value
  try {
    const news = await api.safetyRound.changesSince.query({ id, since: seen.get(id) ?? seq })
    await walked.merge(
      news.entries.flatMap(({ stamp, ...entry }) => {
        const read = parseStamp(stamp)
        return read ? [{ ...entry, stamp: read }] : []
      }),
    )
    seen.set(id, news.seq)
    const { state, reopened } = walked.round.value
    if (news.state !== state || news.reopened !== reopened)
      await walked.renew(await api.safetyRound.open.query({ id }), Date.now())
  } catch {
    // Asked again in a while.
  }
}
