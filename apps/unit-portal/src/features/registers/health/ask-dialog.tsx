import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderKind } from '@hms/domain/occupational-health'
import { orderKinds } from '@hms/domain/occupational-health'
import { trpc } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { SelectField, TextAreaField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { RegisterProblem } from '../register-problem.tsx'

/** Asks the occupational health service for something. */
export function AskDialog({
  unitCode,
  onClose,
}: {
  readonly unitCode: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation('registers')
  const [kind, setKind] = useState<OrderKind>('workplaceVisit')
  const [asked, setAsked] = useState('')
  const [tried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.occupationalHealth.ask.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  const isEmpty = asked.trim() === ''
  const submit = () => {
    setTried(true)
    if (!isEmpty) save({ unitCode, kind, asked: asked.trim() })
  }
  return (
    <ModalDialog
      title={t('health.ask')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('health.ask')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <SelectField
        label={t('health.kind')}
        value={kind}
        options={orderKinds.map((each) => ({ value: each, label: t(`health.kinds.${each}`) }))}
        onChange={(value) => setKind(value as OrderKind)}
      />
      <TextAreaField
        label={t('health.asked')}
        hint={t('health.askedHint')}
        value={asked}
        onChange={setAsked}
        error={tried && isEmpty ? t('fillIn') : null}
      />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}
