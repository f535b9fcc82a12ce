import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTexts } from './texts.ts'

interface LabelledFieldProps {
  readonly label: string
  /** The field, with the id that the label is for. */
  readonly children: (id: string) => ReactNode
}

function LabelledField({ label, children }: LabelledFieldProps): ReactNode {
  const id = useId()
  return (
    <div className="ds-field board-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** A choice of one of several, with its label. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps): ReactNode {
  return (
    <LabelledField label={label}>
      {(id) => (
        <select id={id} className="ds-input" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  )
}

const pause = 250

/** A search field; tells what was written when the writing pauses, so that the address does not flicker. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  // The address can change by other means than writing here, such as the back button.
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = value
  }, [value])

  return (
    <LabelledField label={label}>
      {(id) => (
        <input
          id={id}
          ref={input}
          type="search"
          className="ds-input"
          autoComplete="off"
          defaultValue={value}
          onChange={(event) => {
            const written = event.target.value
            clearTimeout(timer.current)
            timer.current = setTimeout(() => onChange(written), pause)
          }}
        />
      )}
    </LabelledField>
  )
}

/** A day, with its label. */
export function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  /** `YYYY-MM-DD`; empty when none is chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactNode {
  return (
    <LabelledField label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="ds-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </LabelledField>
  )
}

/** One line of filters above what they filter. */
export function FilterBar({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTexts()
  return (
    <div className="board-filters" role="group" aria-label={t('filters.label')}>
      {children}
    </div>
  )
}
