import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { textOfFile } from './text-of-file.ts'

/** A file that was chosen, as text. */
export interface ChosenFile {
  readonly name: string
  readonly csv: string
}

interface CsvFileFieldProps {
  readonly label: string
  /** What is said of a file that can't be read. */
  readonly unreadable: string
  readonly onChoose: (file: ChosenFile) => void
}

/** Chooses a file of separated values, and reads it as text. */
export function CsvFileField({ label, unreadable, onChoose }: CsvFileFieldProps): ReactNode {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isUnreadable, setIsUnreadable] = useState(false)
  const read = async (chosen: File) => {
    setIsUnreadable(false)
    try {
      onChoose({ name: chosen.name, csv: await textOfFile(chosen) })
    } catch {
      setIsUnreadable(true)
    } finally {
      // The same file, mended, can be chosen again.
      if (input.current) input.current.value = ''
    }
  }
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={input}
        type="file"
        accept=".csv,text/csv,text/plain"
        className="ds-input"
        aria-describedby={isUnreadable ? `${id}-error` : undefined}
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) void read(chosen)
        }}
      />
      {isUnreadable ? (
        <p className="ds-validation-message" id={`${id}-error`} role="alert">
          {unreadable}
        </p>
      ) : null}
    </div>
  )
}
