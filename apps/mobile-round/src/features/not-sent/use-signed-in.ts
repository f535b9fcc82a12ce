import { onMounted, onUnmounted, watchEffect } from 'vue'
import { useDevice } from '../../app/device.ts'
import { useSession } from '../../app/session.ts'

/** How often it is asked who is signed in as long as nobody has answered, in milliseconds. */
const askEvery = 30_000

/** Tells the outbox who is signed in, and asks again until somebody answers. */
export function useSignedIn(): void {
  const { working } = useDevice()
  const { loaded, ask } = useSession()

  watchEffect(() => {
    const person = loaded.value.state === 'ready' ? loaded.value.value?.person.id : undefined
    if (person !== undefined) working.value?.outbox.signedIn(person)
  })
  const askAgain = () => {
    if (loaded.value.state === 'failed') void ask()
  }
  let asking: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    window.addEventListener('online', askAgain)
    asking = setInterval(askAgain, askEvery)
  })
  onUnmounted(() => {
    window.removeEventListener('online', askAgain)
    clearInterval(asking)
  })
}
