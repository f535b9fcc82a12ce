import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { AnswerSaver, SavingStatus } from './answer-saver.ts'
import { createBrowserSaver, runInWindow } from './browser-saver.ts'

const SaverContext = createContext<AnswerSaver | null>(null)

interface SavingProviderProps {
  /** Whose answers are saved. */
  readonly personId: string
  readonly children: ReactNode
}

/** Saves the answers of a person, wherever in the portal they are. */
export function SavingProvider({ personId, children }: SavingProviderProps) {
  const queryClient = useQueryClient()
  const saver = useMemo(() => createBrowserSaver(personId, queryClient), [personId, queryClient])
  useEffect(() => runInWindow(saver, personId, queryClient), [saver, personId, queryClient])
  return <SaverContext value={saver}>{children}</SaverContext>
}

/** The saver of the person who is signed in. Throws outside a `SavingProvider`. */
export function useSaver(): AnswerSaver {
  const saver = useContext(SaverContext)
  if (!saver) throw new Error('useSaver is used outside SavingProvider')
  return saver
}

/** How saving goes just now. */
export function useSavingStatus(): SavingStatus {
  const saver = useSaver()
  return useSyncExternalStore(saver.subscribe, saver.status)
}
