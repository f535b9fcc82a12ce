import { useId } from 'react'
import type { ReactNode } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  /** What is wrong with what is written; nothing when it is left out. */
  readonly error?: string | null
}

/** A field on one line: a text, a day, or a time. */
export function TextField({
  type = 'text',
  ...props
}: FieldProps & { readonly type?: 'text' | 'date' | 'time' }) {
  return (
    <Field {...props}>
      {(attributes) => (
        <input
          {...attributes}
          type={type}
          className="ds-input"
          autoComplete="off"
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

/** A field of several lines. */
export function TextAreaField({
  rows = 3,
  longest = 2_000,
  ...props
}: FieldProps & { readonly rows?: number; readonly longest?: number }) {
  return (
    <Field {...props}>
      {(attributes) => (
        <textarea
          {...attributes}
          className="ds-input"
          rows={rows}
          maxLength={longest}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

/** One of the things that can be chosen. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** A field in which one of several is chosen. */
export function SelectField({ options, ...props }: FieldProps & { readonly options: readonly Option[] }) {
  return (
    <Field {...props}>
      {(attributes) => (
        <select
          {...attributes}
          className="ds-input"
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A box that is ticked, or not. */
export function TickField({
  label,
  checked,
  onChange,
}: {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <label className="portal-tick">
      <input
        type="checkbox"
        className="ds-input"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}

interface Attributes {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

function Field({
  label,
  hint,
  error,
  children,
}: FieldProps & { readonly children: (attributes: Attributes) => ReactNode }) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="ds-field portal-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hms-subtle" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true }),
      })}
      {error && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
