import { useId } from 'react'
import type { ReactNode } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with what is written; nothing when it is left out. */
  readonly error?: string | undefined
  readonly hint?: string | undefined
}

/** A field of a form on one line: a text, an email address or a day. */
export function TextField({
  type = 'text',
  ...props
}: FieldProps & { readonly type?: 'text' | 'email' | 'date' }): ReactNode {
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

/** A field in which one of several is chosen. */
export function ChoiceField({
  options,
  ...props
}: FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}): ReactNode {
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
}): ReactNode {
  return (
    <label className="board-check">
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
  error,
  hint,
  children,
}: FieldProps & { readonly children: (attributes: Attributes) => ReactNode }) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="ds-field board-form-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="hms-subtle" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({
        id,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {error ? (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
