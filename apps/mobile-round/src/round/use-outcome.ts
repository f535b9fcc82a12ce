import { computed, ref } from 'vue'
import { useDevice } from '../app/device.ts'

/** What the device has done with what was said last: nothing is called saved before it is written down. */
export function useOutcome() {
  const { status } = useDevice()
  const done = ref<'saved' | 'undone' | null>(null)
  const outcome = computed(() => {
    if (status.value && status.value.notWritten > 0) return 'notSaved'
    return status.value?.writing === 0 ? done.value : null
  })
  return { done, outcome }
}
