import { useState } from 'react'
import type { ReactNode } from 'react'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { useCampaignTexts } from './campaign-texts.ts'
import { ChangeProblem } from './change-problem.tsx'
import { FormField } from './form-field.tsx'

/** A reason says something to those who read it later: `packages/api` asks for as much, in characters. */
const shortestReason = 10

/** Who reads a reason: those who run and follow the campaign alone, or the unit too. */
type ReasonReader = 'desk' | 'unit'

interface ChangeDialogProps {
  readonly title: string
  /** What is done, on its button; and while it is being done. */
  readonly confirm: string
  readonly busy: string
  readonly isBusy: boolean
  /** Why it was refused. */
  readonly error: unknown
  /** Who reads the reason that it takes, which is then handed on; left out where it takes none. */
  readonly reasonFor?: ReasonReader
  readonly isDangerous?: boolean
  readonly onConfirm: (reason: string) => void
  /** The person closes the dialog, by button or Escape. */
  readonly onClose: () => void
  /** What will happen. */
  readonly children: ReactNode
}

/** Says what will happen, and asks once more. Open for as long as it is there. */
export function ChangeDialog({
  title,
  confirm,
  busy,
  isBusy,
  error,
  reasonFor,
  isDangerous = false,
  onConfirm,
  onClose,
  children,
}: ChangeDialogProps): ReactNode {
  const [reason, setReason] = useState('')
  const [lacksReason, setLacksReason] = useState(false)
  const submit = () => {
    const lacks = reasonFor !== undefined && reason.trim().length < shortestReason
    setLacksReason(lacks)
    if (!lacks) onConfirm(reason.trim())
  }
  return (
    <FormDialog
      title={title}
      submitLabel={isBusy ? busy : confirm}
      isBusy={isBusy}
      problem={null}
      isNarrow
      isDangerous={isDangerous}
      onSubmit={submit}
      onClose={onClose}
    >
      {children}
      {reasonFor === undefined ? null : (
        <ReasonField reader={reasonFor} value={reason} onChange={setReason} isMissing={lacksReason} />
      )}
      <ChangeProblem error={error} />
    </FormDialog>
  )
}

function ReasonField({
  reader,
  value,
  onChange,
  isMissing,
}: {
  readonly reader: ReasonReader
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isMissing: boolean
}) {
  const { t } = useCampaignTexts()
  return (
    <div>
      <FormField label={t('reason.label')} help={t(`reason.help.${reader}`)}>
        {(field) => (
          <textarea
            {...field}
            className="ds-input"
            rows={3}
            maxLength={1000}
            required
            value={value}
            aria-invalid={isMissing}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </FormField>
      {isMissing ? (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {t('reason.missing')}
        </p>
      ) : null}
    </div>
  )
}
