import { useState } from 'react'
import { TextAreaField } from '../../../ui/fields.tsx'
import { IncidentProblem } from '../../../app/incident-problem.tsx'

interface TextFormProps {
  readonly label: string
  readonly hint: string
  /** What the button says. */
  readonly action: string
  /** What is said when nothing is written. */
  readonly missing: string
  readonly longest: number
  /** What stands in it from the beginning. */
  readonly initial?: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly onSend: (text: string) => void
}

/** A text that is written and sent. */
export function TextForm(props: TextFormProps) {
  const { label, hint, action, missing, longest, initial = '', isBusy, error, onSend } = props
  const [text, setText] = useState(initial)
  const [isTried, setTried] = useState(false)
  const isMissing = text.trim() === ''
  return (
    <form
      noValidate
      className="hms-stack hms-no-print"
      data-gap="sm"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isMissing) onSend(text.trim())
      }}
    >
      <TextAreaField
        label={label}
        hint={hint}
        longest={longest}
        value={text}
        onChange={setText}
        error={isTried && isMissing ? missing : null}
      />
      <IncidentProblem error={error} />
      <p>
        <button type="submit" className="ds-button" data-variant="secondary" aria-disabled={isBusy}>
          {action}
        </button>
      </p>
    </form>
  )
}
