import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from '@tanstack/react-query'
import type { MeasureMove } from '@hms/domain/action-plan'
import { moveRules } from '@hms/domain/action-plan'
import { api, queryClient } from '../../../app/api.ts'
import type { ListedMeasure } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { announce } from '../../../ui/announcer.tsx'
import { TextAreaField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { measureLinkId } from './measure-link.tsx'

interface MoveButtonsProps {
  readonly measure: Pick<ListedMeasure, 'id' | 'text' | 'moves'>
  /** Where there is little room, only what leads on. */
  readonly onlyForward?: boolean
}

const forward: ReadonlySet<MeasureMove> = new Set(['start', 'finish', 'confirmEffect', 'resume'])

/** The moves that the person can make with a measure. Afterwards the focus is on the measure, wherever it is now. */
export function MoveButtons({ measure, onlyForward = false }: MoveButtonsProps) {
  const { t } = useTranslation('plan')
  const [asking, setAsking] = useState<MeasureMove | null>(null)
  const { id, text, moves } = measure
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ move, reason }: { readonly move: MeasureMove; readonly reason: string | null }) =>
      api.measure[move].mutate({ id, reason }),
    onSuccess: async ({ state }) => {
      setAsking(null)
      await queryClient.invalidateQueries()
      announce(`${text}: ${t(`states.${state}`)}`)
      requestAnimationFrame(() => document.getElementById(measureLinkId(id))?.focus())
    },
  })
  const shown = onlyForward ? moves.filter((move) => forward.has(move)) : moves
  if (shown.length === 0) return null
  return (
    <>
      <div className="hms-cluster hms-no-print">
        {shown.map((move) => (
          <button
            key={move}
            type="button"
            className="ds-button"
            data-variant={forward.has(move) ? 'secondary' : 'tertiary'}
            data-size="sm"
            aria-disabled={isPending}
            onClick={() => {
              if (isPending) return
              if (moveRules[move].needsReason) setAsking(move)
              else mutate({ move, reason: null })
            }}
          >
            {t(`moves.${move}`)}
            <span className="ds-sr-only">: {text}</span>
          </button>
        ))}
      </div>
      {asking ? (
        <ReasonDialog
          move={asking}
          error={error}
          onConfirm={(reason) => !isPending && mutate({ move: asking, reason })}
          onCancel={() => setAsking(null)}
        />
      ) : (
        <ProblemNotice error={error} />
      )}
    </>
  )
}

interface ReasonDialogProps {
  readonly move: MeasureMove
  readonly error: unknown
  readonly onConfirm: (reason: string) => void
  readonly onCancel: () => void
}

function ReasonDialog({ move, error, onConfirm, onCancel }: ReasonDialogProps) {
  const { t } = useTranslation(['unit-plan', 'plan'])
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  return (
    <ModalDialog
      title={t(`plan:moves.${move}`)}
      confirm={
        <button type="submit" className="ds-button">
          {t(`plan:moves.${move}`)}
        </button>
      }
      onCancel={onCancel}
      onSubmit={() => (reason.trim() === '' ? setMissing(true) : onConfirm(reason))}
    >
      <TextAreaField
        label={t('plan.why')}
        value={reason}
        onChange={setReason}
        error={isMissing && reason.trim() === '' ? t('plan.faults.reason') : null}
      />
      <ProblemNotice error={error} />
    </ModalDialog>
  )
}
