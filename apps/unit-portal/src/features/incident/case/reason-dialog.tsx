import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from '@tanstack/react-query'
import { isHandled } from '@hms/domain/incident'
import { api, queryClient } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextAreaField } from '../../../ui/fields.tsx'
import { IncidentProblem } from '../../../app/incident-problem.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'

interface ReasonDialogProps {
  readonly incident: OpenedIncident
  readonly move: 'reject' | 'close' | 'reopen'
  readonly onClose: () => void
}

/** Rejects, closes or opens a case again; with a reason where that is needed. */
export function ReasonDialog({ incident, move, onClose }: ReasonDialogProps) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { id, causes, measures, answer } = incident
  const isReady = move === 'close' && isHandled({ causes: causes.length, measures: measures.length })
  const isMissing = !isReady && reason.trim() === ''
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.incident[move].mutate({ id, reason: reason.trim() || null }),
    onSuccess: async ({ state }) => {
      await queryClient.invalidateQueries()
      announce(t('case.moved', { state: t(`incident:states.${state}`) }))
      onClose()
    },
  })
  return (
    <ModalDialog
      title={t(`case.moves.${move}`)}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isPending}>
          {t(`case.moves.${move}`)}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => {
        setTried(true)
        if (!isMissing && !isPending) mutate()
      }}
    >
      {isReady && <p className="ds-paragraph">{t('case.fields.closeReady')}</p>}
      {move !== 'reopen' && answer === null && <p className="ds-paragraph">{t('case.fields.noAnswer')}</p>}
      {!isReady && (
        <TextAreaField
          label={t('case.fields.reason')}
          hint={t(move === 'close' ? 'case.fields.closeHint' : 'case.fields.reasonHint')}
          value={reason}
          onChange={setReason}
          error={isTried && isMissing ? t('case.fields.missingReason') : null}
        />
      )}
      <IncidentProblem error={error} />
    </ModalDialog>
  )
}
