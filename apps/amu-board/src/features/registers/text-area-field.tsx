import { useId } from 'react'
import type { ReactNode } from 'react'

interface TextAreaFieldProps {
  readonly label: string
  readonly value: string
  readonly rows: number
  /** How many characters can be written. */
  readonly longest: number
  readonly error: string | null
  readonly onChange: (value: string) => void
}

/** A field of several lines. */
export function TextAreaField({
  label,
  value,
  rows,
  longest,
  error,
  onChange,
}: TextAreaFieldProps): ReactNode {
  const id = useId()
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="ds-input"
        rows={rows}
        maxLength={longest}
        value={value}
        {...(error && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
        onChange={(event) => onChange(event.target.value)}
      />
      {error ? (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
