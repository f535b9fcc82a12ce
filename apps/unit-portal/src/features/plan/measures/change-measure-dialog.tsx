import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import type { ListedMeasure } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import type { DraftFault } from './measure-draft.ts'
import { draftOf, faultsOf, wishOf } from './measure-draft.ts'
import { MeasureFields } from './measure-fields.tsx'

interface ChangeMeasureDialogProps {
  readonly measure: ListedMeasure
  /** Of the plan that it is looked at in: its goals can be chosen. */
  readonly year: number
  readonly onClose: () => void
}

/** Changes what a measure says, who sees to it, and until when. */
export function ChangeMeasureDialog({ measure, year, onClose }: ChangeMeasureDialogProps) {
  const { t } = useTranslation('unit-plan')
  const [draft, setDraft] = useState(draftOf(measure))
  const [faults, setFaults] = useState<readonly DraftFault[]>([])
  const { isBusy, error, save } = useSaving(trpc.measure.change.mutationOptions(), () => {
    announce(t('plan.changed'))
    onClose()
  })
  const submit = () => {
    const found = faultsOf(draft)
    setFaults(found)
    if (found.length === 0) save({ id: measure.id, ...wishOf(draft) })
  }
  return (
    <ModalDialog
      title={t('plan.change')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('plan.save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <MeasureFields
        unitCode={measure.unit.code}
        year={year}
        draft={draft}
        onChange={setDraft}
        faults={faults}
        ownerNow={measure.owner}
      />
      <ProblemNotice error={error} />
    </ModalDialog>
  )
}
