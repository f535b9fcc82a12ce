import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { TextAreaField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'

/** Says that a measure that goes on has been looked at, and how it stands. */
export function LookAtButton({ id }: { readonly id: number }) {
  const { t } = useTranslation('unit-plan')
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const { isBusy, error, save } = useSaving(trpc.measure.lookAt.mutationOptions(), () => {
    announce(t('measure.lookedAt'))
    setOpen(false)
  })
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        onClick={() => setOpen(true)}
      >
        {t('measure.lookAt')}
      </button>
      {isOpen && (
        <ModalDialog
          title={t('measure.lookAt')}
          confirm={
            <button type="submit" className="ds-button" aria-disabled={isBusy}>
              {t('plan.save')}
            </button>
          }
          onCancel={() => setOpen(false)}
          onSubmit={() => save({ id, text: text.trim() || null })}
        >
          <TextAreaField label={t('measure.howItStands')} value={text} onChange={setText} />
          <ProblemNotice error={error} />
        </ModalDialog>
      )}
    </>
  )
}
