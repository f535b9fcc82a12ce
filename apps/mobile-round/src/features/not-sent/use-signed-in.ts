import { onMounted, onUnmounted, watchEffect } from 'vue'
import { useDevice } from '../../app/device.ts'
import { useSession } from '../../app/session.ts'

/** Tells the outbox who is signed in, and asks again when the network is back. */
export function useSignedIn(): void {
  const { working } = useDevice()
  const { loaded, reload } = useSession()

  watchEffect(() => {
    const person = loaded.value.state === 'ready' ? loaded.value.value?.person.id : undefined
    if (person !== undefined) working.value?.outbox.signedIn(person)
  })
  const askAgain = () => {
    if (loaded.value.state === 'failed') void reload()
  }
  onMounted(() => window.addEventListener('online', askAgain))
  onUnmounted(() => window.removeEventListener('online', askAgain))
}
