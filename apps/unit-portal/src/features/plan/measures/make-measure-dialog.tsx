import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysAfter } from '@hms/domain/calendar'
import { trpc } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useToday } from '../../../ui/use-today.ts'
import type { DraftFault, MeasureDraft } from './measure-draft.ts'
import { faultsOf, wishOf } from './measure-draft.ts'
import { MeasureFields } from './measure-fields.tsx'

/** So many days a measure is given, when nobody says otherwise. */
const usualDays = 90

interface MakeMeasureDialogProps {
  readonly unitCode: string
  readonly year: number
  /** What it comes from, with the text that is suggested. */
  readonly from?: { readonly findingId: number; readonly suggestion: string }
  readonly onClose: () => void
}

/** Makes a measure; from a finding, everything is filled in beforehand. */
export function MakeMeasureDialog({ unitCode, year, from, onClose }: MakeMeasureDialogProps) {
  const { t } = useTranslation('unit-plan')
  const today = useToday()
  const [draft, setDraft] = useState<MeasureDraft>({
    text: from?.suggestion ?? '',
    owner: 'role:lineManager',
    ongoing: false,
    day: daysAfter(today, usualDays),
    source: from ? 'finding' : 'none',
    goal: '',
    costClass: 'none',
  })
  const [faults, setFaults] = useState<readonly DraftFault[]>([])
  const { isBusy, error, save } = useSaving(trpc.measure.make.mutationOptions(), () => {
    announce(t('plan.made'))
    onClose()
  })
  const submit = () => {
    const found = faultsOf(draft)
    setFaults(found)
    if (found.length > 0) return
    save({ unitCode, year, source: draft.source, findingId: from?.findingId ?? null, ...wishOf(draft) })
  }
  return (
    <ModalDialog
      title={t(from ? 'plan.makeFromFinding' : 'plan.make')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('plan.add')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <MeasureFields
        unitCode={unitCode}
        year={year}
        draft={draft}
        onChange={setDraft}
        faults={faults}
        choosesSource={!from}
      />
      <ProblemNotice error={error} />
    </ModalDialog>
  )
}
