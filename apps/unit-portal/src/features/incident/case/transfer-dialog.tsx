import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, queryClient, trpc } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'
import { announce } from '../../../ui/announcer.tsx'
import { SelectField, TextAreaField } from '../../../ui/fields.tsx'
import { IncidentProblem } from '../../../app/incident-problem.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useLocalized } from '../../../ui/use-language.ts'

interface TransferDialogProps {
  readonly incident: OpenedIncident
  readonly onClose: () => void
}

/** Gives a case to another unit; afterwards the list of this one is shown, where it is no more. */
export function TransferDialog({ incident: { id, unit }, onClose }: TransferDialogProps) {
  const { t } = useTranslation('unit-incident')
  const localized = useLocalized()
  const navigate = useNavigate()
  const form = useQuery(trpc.incident.form.queryOptions())
  const [toUnit, setToUnit] = useState('')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.incident.transfer.mutate({ id, toUnit, reason: reason.trim() || null }),
    onSuccess: async () => {
      announce(t('case.transferred'))
      await navigate({ to: '/avvik/enhet/$unitCode', params: { unitCode: unit.code } })
      await queryClient.invalidateQueries()
    },
  })
  const others = (form.data?.units ?? []).filter(({ code }) => code !== unit.code)
  return (
    <ModalDialog
      title={t('case.moves.transfer')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isPending}>
          {t('case.moves.transfer')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => {
        setTried(true)
        if (toUnit !== '' && !isPending) mutate()
      }}
    >
      <p className="ds-paragraph">{t('case.fields.transferHint')}</p>
      <SelectField
        label={t('case.fields.toUnit')}
        value={toUnit}
        options={[
          { value: '', label: t('report.chooseUnit') },
          ...others.map(({ code, name }) => ({ value: code, label: localized(name) })),
        ]}
        onChange={setToUnit}
        error={isTried && toUnit === '' ? t('case.fields.missingUnit') : null}
      />
      <TextAreaField label={t('case.fields.reason')} value={reason} onChange={setReason} />
      <IncidentProblem error={error ?? form.error} />
    </ModalDialog>
  )
}
