import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HealthPlanStatus } from '@hms/domain/occupational-health'
import { healthPlanStatuses } from '@hms/domain/occupational-health'
import { trpc } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { SelectField, TextAreaField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { RegisterProblem } from '../register-problem.tsx'

interface PlanDialogProps {
  readonly unitCode: string
  readonly year: number
  readonly plan: { readonly status: HealthPlanStatus; readonly note: string | null } | null
  readonly onClose: () => void
}

/** Says how far a unit's plan with the occupational health service is. */
export function PlanDialog({ unitCode, year, plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation('registers')
  const [status, setStatus] = useState<HealthPlanStatus>(plan?.status ?? 'notStarted')
  const [note, setNote] = useState(plan?.note ?? '')
  const { isBusy, error, save } = useSaving(trpc.occupationalHealth.setPlan.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  return (
    <ModalDialog
      title={t('health.plan', { year })}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => save({ unitCode, year, status, note: note.trim() })}
    >
      <SelectField
        label={t('health.status')}
        value={status}
        options={healthPlanStatuses.map((each) => ({ value: each, label: t(`health.statuses.${each}`) }))}
        onChange={(value) => setStatus(value as HealthPlanStatus)}
      />
      <TextAreaField
        label={t('health.note')}
        value={note}
        onChange={(written) => setNote(written.slice(0, 1_000))}
      />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}
