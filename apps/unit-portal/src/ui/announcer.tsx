import { useSyncExternalStore } from 'react'

let message = ''
const listeners = new Set<() => void>()

/** Says something to those who use a screen reader, when they are done with what they are at. */
export function announce(text: string): void {
  message = text
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The place in the page that `announce` speaks from. Stands once, and is always there. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message)
  return (
    <div className="ds-sr-only" role="status">
      {text}
    </div>
  )
}
