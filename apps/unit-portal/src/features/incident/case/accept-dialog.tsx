import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysAfter } from '@hms/domain/calendar'
import { trpc } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextField } from '../../../ui/fields.tsx'
import { IncidentProblem } from '../../../app/incident-problem.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useToday } from '../../../ui/use-today.ts'

/** So many days a case is given, when nobody says otherwise. */
const usualDays = 30

/** Takes a case on, with a day to be done by. */
export function AcceptDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const today = useToday()
  const [deadline, setDeadline] = useState(daysAfter(today, usualDays))
  const [isTried, setTried] = useState(false)
  const isMissing = deadline < today
  const { isBusy, error, save } = useSaving(trpc.incident.accept.mutationOptions(), ({ state }) => {
    announce(t('case.moved', { state: t(`incident:states.${state}`) }))
    onClose()
  })
  return (
    <ModalDialog
      title={t('case.moves.accept')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('case.moves.accept')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => {
        setTried(true)
        if (!isMissing) save({ id, deadline })
      }}
    >
      <TextField
        type="date"
        label={t('case.fields.deadline')}
        value={deadline}
        onChange={setDeadline}
        error={isTried && isMissing ? t('case.fields.missingDay') : null}
      />
      <IncidentProblem error={error} />
    </ModalDialog>
  )
}
