import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '@hms/domain/action-plan'
import { isHeading, nextGoalNumber } from '@hms/domain/action-plan'
import { trpc } from '../../../app/api.ts'
import type { OpenedPlan } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { TextAreaField, TextField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'

interface GoalDialogProps {
  readonly plan: OpenedPlan
  /** The goal to change, or what to add. */
  readonly goal: Goal | 'goal' | 'heading'
  readonly onClose: () => void
}

/** Adds a goal or a heading to the unit's plan, or changes one. */
export function GoalDialog({ plan: { unit, year, goals }, goal, onClose }: GoalDialogProps) {
  const { t } = useTranslation(['unit-plan', 'plan'])
  const before = typeof goal === 'object' ? goal : null
  const [number, setNumber] = useState(before?.number ?? suggestedNumber(goals, goal === 'heading'))
  const [text, setText] = useState(before?.text ?? '')
  const [owner, setOwner] = useState(namedBody(before))
  const [day, setDay] = useState(before?.deadline?.kind === 'date' ? before.deadline.day : '')
  const [isMissing, setMissing] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.actionPlan.setGoal.mutationOptions(), onClose)
  const submit = () => {
    setMissing(text.trim() === '')
    if (text.trim() === '') return
    save({
      unitCode: unit.code,
      year,
      goalId: before?.id ?? null,
      number: number.trim(),
      text: text.trim(),
      owners: [...ownersWith(before, owner.trim())],
      deadline:
        day === '' ? (before?.deadline?.kind === 'ongoing' ? before.deadline : null) : { kind: 'date', day },
    })
  }
  const isAHeading = isHeading(number)
  return (
    <ModalDialog
      title={t(before ? 'goals.change' : goal === 'heading' ? 'goals.addHeading' : 'goals.add')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('plan.save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <TextField
        label={t('plan:columns.number')}
        value={number}
        onChange={setNumber}
        hint={t('goals.numberHint')}
      />
      <TextAreaField
        label={t(isAHeading ? 'goals.headingText' : 'goals.text')}
        value={text}
        onChange={setText}
        error={isMissing ? t('goals.textMissing') : null}
      />
      {!isAHeading && (
        <>
          <TextField label={t('plan:columns.owner')} value={owner} onChange={setOwner} />
          <TextField type="date" label={t('plan:columns.deadline')} value={day} onChange={setDay} />
        </>
      )}
      <ProblemNotice error={error} />
    </ModalDialog>
  )
}

function suggestedNumber(goals: readonly Goal[], asHeading: boolean): string {
  const numbers = goals.map(({ number }) => number)
  const lastHeading = numbers.findLast(isHeading)
  return nextGoalNumber(numbers, asHeading ? null : (lastHeading ?? null))
}

/** The owner that is written as a text; the others are kept as they are. */
function namedBody(goal: Goal | null): string {
  const body = goal?.owners.find(({ kind }) => kind === 'body')
  return body?.kind === 'body' ? body.name : ''
}

function ownersWith(before: Goal | null, name: string): Goal['owners'] {
  const first = before?.owners.findIndex(({ kind }) => kind === 'body') ?? -1
  const others = (before?.owners ?? []).filter((_owner, index) => index !== first)
  return name === '' ? others : [{ kind: 'body', name }, ...others]
}
