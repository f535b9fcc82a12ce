import { useId } from 'react'
import type { ReactNode } from 'react'

/** What an input needs to belong to its label and help. */
export interface FieldNames {
  readonly id: string
  readonly 'aria-describedby'?: string
}

/** An input with its label, and with help where it takes some. */
export function FormField({
  label,
  help = null,
  children,
}: {
  readonly label: string
  readonly help?: string | null
  readonly children: (field: FieldNames) => ReactNode
}): ReactNode {
  const id = useId()
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {help === null ? null : (
        <p id={`${id}-help`} className="hms-subtle desk-help">
          {help}
        </p>
      )}
      {children({ id, ...(help === null ? {} : { 'aria-describedby': `${id}-help` }) })}
    </div>
  )
}
