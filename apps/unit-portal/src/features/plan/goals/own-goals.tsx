import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Goal } from '@hms/domain/action-plan'
import { isHeading } from '@hms/domain/action-plan'
import { trpc } from '../../../app/api.ts'
import type { OpenedPlan } from '../../../app/api.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { GoalDialog } from './goal-dialog.tsx'
import { GoalFacts } from './goal-facts.tsx'

/** The goals of the unit itself. */
export function OwnGoals({ plan }: { readonly plan: OpenedPlan }) {
  const { t } = useTranslation('unit-plan')
  const [editing, setEditing] = useState<Goal | 'goal' | 'heading' | null>(null)
  const { goals, may, unit, year } = plan
  const headings = goals.filter(({ number }) => isHeading(number))
  return (
    <section aria-labelledby="own-goals" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="own-goals">
        {t('goals.own')}
      </h2>
      {goals.length === 0 ? (
        <div className="hms-empty">
          <p>{t('goals.none')}</p>
        </div>
      ) : (
        <ul className="hms-plain-list hms-stack" data-gap="sm">
          {goals.map((goal) => (
            <li key={goal.id}>
              {isHeading(goal.number) ? (
                <strong>
                  {goal.number} {goal.text}
                </strong>
              ) : (
                <>
                  {goal.number} {goal.text}
                </>
              )}
              <GoalFacts goal={goal} />
              {may.change && (
                <span className="hms-cluster hms-no-print">
                  <button type="button" className="portal-text-button" onClick={() => setEditing(goal)}>
                    {t('plan.changeShort')}
                    <span className="ds-sr-only">: {goal.text}</span>
                  </button>
                  <RemoveGoal unitCode={unit.code} year={year} goal={goal} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.change && (
        <div className="hms-cluster hms-no-print">
          {headings.length > 0 && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => setEditing('goal')}
            >
              {t('goals.add')}
            </button>
          )}
          <button
            type="button"
            className="ds-button"
            data-variant={headings.length > 0 ? 'tertiary' : 'secondary'}
            onClick={() => setEditing('heading')}
          >
            {t('goals.addHeading')}
          </button>
        </div>
      )}
      {editing && <GoalDialog plan={plan} goal={editing} onClose={() => setEditing(null)} />}
    </section>
  )
}

interface RemoveGoalProps {
  readonly unitCode: string
  readonly year: number
  readonly goal: Goal
}

function RemoveGoal({ unitCode, year, goal }: RemoveGoalProps) {
  const { t } = useTranslation('unit-plan')
  const { error, save } = useSaving(trpc.actionPlan.removeGoal.mutationOptions(), () => undefined)
  return (
    <>
      <button
        type="button"
        className="portal-text-button"
        onClick={() => save({ unitCode, year, goalId: goal.id })}
      >
        {t('goals.remove')}
        <span className="ds-sr-only">: {goal.text}</span>
      </button>
      <ProblemNotice error={error} />
    </>
  )
}
