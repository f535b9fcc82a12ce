import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InheritedGoal } from '@hms/domain/action-plan'
import { isHeading } from '@hms/domain/action-plan'
import { trpc } from '../../../app/api.ts'
import type { OpenedPlan } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { TextAreaField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { GoalFacts } from './goal-facts.tsx'

/** The goals of the plans above the unit, each with how the unit serves it. */
export function InheritedGoals({ plan }: { readonly plan: OpenedPlan }) {
  const { t } = useTranslation('unit-plan')
  const localized = useLocalized()
  if (plan.inherited.length === 0) return null
  return (
    <section aria-labelledby="inherited" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="inherited">
        {t('goals.inherited')}
      </h2>
      <p className="hms-prose">{t('goals.inheritedLead')}</p>
      {plan.inherited.map(({ unit, goals }) => (
        <details key={unit.code} className="portal-results-section">
          <summary>
            <h3 className="ds-heading" data-size="2xs">
              {t('goals.of', { unit: localized(unit.name) })}
            </h3>
            <span className="hms-subtle">
              {t('goals.served', {
                served: goals.filter(({ service }) => service !== null).length,
                total: goals.filter(({ number }) => !isHeading(number)).length,
              })}
            </span>
          </summary>
          <ul className="hms-plain-list hms-stack" data-gap="sm">
            {goals.map((goal) => (
              <GoalOfAbove key={goal.id} goal={goal} plan={plan} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function GoalOfAbove({ goal, plan }: { readonly goal: InheritedGoal; readonly plan: OpenedPlan }) {
  const { t } = useTranslation('unit-plan')
  const [isOpen, setOpen] = useState(false)
  if (isHeading(goal.number)) {
    return (
      <li>
        <strong>
          {goal.number} {goal.text}
        </strong>
      </li>
    )
  }
  return (
    <li>
      {goal.number} {goal.text}
      <GoalFacts goal={goal} />
      {goal.service !== null && <p className="portal-goal__service">{goal.service}</p>}
      {plan.may.change && (
        <button type="button" className="portal-text-button hms-no-print" onClick={() => setOpen(true)}>
          {t(goal.service === null ? 'goals.serve' : 'goals.changeService')}
          <span className="ds-sr-only">: {goal.text}</span>
        </button>
      )}
      {isOpen && <ServiceDialog goal={goal} plan={plan} onClose={() => setOpen(false)} />}
    </li>
  )
}

interface ServiceDialogProps {
  readonly goal: InheritedGoal
  readonly plan: OpenedPlan
  readonly onClose: () => void
}

function ServiceDialog({ goal, plan, onClose }: ServiceDialogProps) {
  const { t } = useTranslation('unit-plan')
  const [text, setText] = useState(goal.service ?? '')
  const { isBusy, error, save } = useSaving(trpc.actionPlan.serve.mutationOptions(), onClose)
  return (
    <ModalDialog
      title={t('goals.serve')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('plan.save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() =>
        save({ unitCode: plan.unit.code, year: plan.year, goalId: goal.id, text: text.trim() || null })
      }
    >
      <p>
        {goal.number} {goal.text}
      </p>
      <TextAreaField label={t('goals.service')} value={text} onChange={setText} />
      <ProblemNotice error={error} />
    </ModalDialog>
  )
}
