import { useCallback, useState } from 'react'

/**
 * What is written in a form, kept in this tab until it is saved: a reload loses nothing. `isKept` tells that it was
 * found there when the form was opened.
 */
export function useKept<Written extends object>(
  name: string,
  saved: Written,
): {
  readonly written: Written
  readonly isKept: boolean
  readonly write: (change: Partial<Written>) => void
  readonly forget: () => void
} {
  const [kept, setKept] = useState<Partial<Written> | null>(() => read(name))
  const [isKept] = useState(kept !== null)
  const write = useCallback(
    (change: Partial<Written>) =>
      setKept((before) => {
        const after = { ...before, ...change }
        sessionStorage.setItem(name, JSON.stringify(after))
        return after
      }),
    [name],
  )
  const forget = useCallback(() => {
    sessionStorage.removeItem(name)
    setKept(null)
  }, [name])
  return { written: { ...saved, ...kept }, isKept: isKept && kept !== null, write, forget }
}

function read<Written>(name: string): Partial<Written> | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Partial<Written> | null
  } catch {
    return null
  }
}
