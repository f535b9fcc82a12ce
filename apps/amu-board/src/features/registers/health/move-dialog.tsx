import type { OrderMove } from '@hms/domain/occupational-health'
import { orderMoveRules } from '@hms/domain/occupational-health'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { FormDialog } from '../../../ui/form/form-dialog.tsx'
import { RegisterProblem } from '../register-problem.tsx'
import { useRegisterTexts } from '../register-texts.ts'
import { TextAreaField } from '../text-area-field.tsx'

/** The moves that are the service's own. */
export type ServiceMove = Exclude<OrderMove, 'withdraw'>

interface MoveDialogProps {
  readonly id: number
  readonly move: ServiceMove
  readonly onClose: () => void
}

/** Accepts, gives or declines what the service was asked for, with the words that it takes. */
export function MoveDialog({ id, move, onClose }: MoveDialogProps): ReactNode {
  const { t } = useRegisterTexts()
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const { isBusy, refusal, problem, save } = useSaving(
    api.occupationalHealth[move].mutationOptions(),
    onClose,
  )
  const isMissing = orderMoveRules[move].takesWords && words.trim() === ''
  return (
    <FormDialog
      title={t(`health.moves.${move}`)}
      submitLabel={t(`health.moves.${move}`)}
      isBusy={isBusy}
      problem={null}
      onSubmit={() => {
        setTried(true)
        if (!isMissing) save({ id, words: words.trim() || null })
      }}
      onClose={onClose}
    >
      <TextAreaField
        label={t(`health.words.${move}`)}
        rows={4}
        longest={2_000}
        value={words}
        onChange={setWords}
        error={tried && isMissing ? t('problems.wordsMissing') : null}
      />
      <RegisterProblem refusal={refusal} problem={problem} />
    </FormDialog>
  )
}
