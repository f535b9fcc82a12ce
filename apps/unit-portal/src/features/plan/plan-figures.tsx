import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isOpenState } from '@hms/domain/action-plan'
import type { Due } from '@hms/domain/action-plan'
import type { ListedMeasure } from '../../app/api.ts'

interface PlanFiguresProps {
  readonly unitCode: string
  readonly year: number
  readonly measures: readonly ListedMeasure[]
}

const shown = ['late', 'reviewDue', 'soon'] as const satisfies readonly Due[]

/** What presses: each number leads to its measures. */
export function PlanFigures({ unitCode, year, measures }: PlanFiguresProps) {
  const { t } = useTranslation(['unit-plan', 'plan'])
  const open = measures.filter(({ state }) => isOpenState(state)).length
  return (
    <ul className="hms-plain-list portal-counts">
      {shown.map((due) => {
        const count = measures.filter((measure) => measure.due === due).length
        return (
          <li key={due} data-pressing={due === 'late' && count > 0}>
            <Link
              className="ds-link"
              to="/handlingsplan/$unitCode"
              params={{ unitCode }}
              search={{ year, due, view: 'table' }}
            >
              <strong>{count}</strong> {t(`plan:dues.${due}`).toLocaleLowerCase()}
            </Link>
          </li>
        )
      })}
      <li>
        <strong>{open}</strong> {t('plan.openOf', { total: measures.length })}
      </li>
    </ul>
  )
}
