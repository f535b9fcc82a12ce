import { useSyncExternalStore } from 'react'
import { dayOf } from './days.ts'

/** The day it is in Norway, `YYYY-MM-DD`; looked up anew when the person comes back to the page. */
export function useToday(): string {
  return useSyncExternalStore(onReturn, today)
}

function today(): string {
  return dayOf(new Date())
}

function onReturn(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
