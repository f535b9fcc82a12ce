import { useTranslation } from 'react-i18next'
import type { MeasureState } from '@hms/domain/action-plan'
import type { ListedMeasure } from '../../../app/api.ts'
import { DueStatus, MeasureStatus, useDeadlineWords, useOwnerName } from '../../../ui/measure-words.tsx'
import { MeasureLink } from './measure-link.tsx'
import { MoveButtons } from './move-buttons.tsx'

/** The columns of the board, from left to right. */
const columns = [
  { key: 'todo', states: ['planned', 'reopened'] },
  { key: 'inProgress', states: ['inProgress'] },
  { key: 'done', states: ['done'] },
  { key: 'confirmed', states: ['effectConfirmed'] },
] as const satisfies readonly { readonly key: string; readonly states: readonly MeasureState[] }[]

/** Measures by state, as cards in columns; what is dropped stands below. */
export function MeasureBoard({ measures }: { readonly measures: readonly ListedMeasure[] }) {
  const { t } = useTranslation(['unit-plan', 'plan'])
  const dropped = measures.filter(({ state }) => state === 'dropped')
  return (
    <>
      <div className="portal-board">
        {columns.map(({ key, states }) => {
          const cards = measures.filter(({ state }) => (states as readonly MeasureState[]).includes(state))
          return (
            <section key={key} className="portal-board__column" aria-labelledby={`column-${key}`}>
              <h3 className="ds-heading" data-size="2xs" id={`column-${key}`}>
                {t(`plan.columns.${key}`)} <span className="hms-subtle">({cards.length})</span>
              </h3>
              {cards.length === 0 ? (
                <p className="hms-subtle">{t('plan.emptyColumn')}</p>
              ) : (
                <Cards measures={cards} />
              )}
            </section>
          )
        })}
      </div>
      {dropped.length > 0 && (
        <details className="portal-help">
          <summary>{t('plan.dropped', { count: dropped.length })}</summary>
          <Cards measures={dropped} />
        </details>
      )}
    </>
  )
}

function Cards({ measures }: { readonly measures: readonly ListedMeasure[] }) {
  const { t } = useTranslation('plan')
  const ownerName = useOwnerName()
  const deadlineWords = useDeadlineWords()
  return (
    <ul className="hms-plain-list portal-board__cards">
      {measures.map((measure) => (
        <li key={measure.id} className="portal-measure">
          <MeasureLink measure={measure} />
          <p className="hms-subtle">
            {ownerName(measure.owner)} · {deadlineWords(measure.deadline)}
          </p>
          {(measure.state === 'reopened' || measure.due === 'late' || measure.gravity === 'law') && (
            <p className="hms-cluster">
              {measure.state === 'reopened' && <MeasureStatus state={measure.state} />}
              <DueStatus due={measure.due} />
              {measure.gravity === 'law' && (
                <span className="ds-tag" data-color="warning" data-variant="outline">
                  {t('gravities.law')}
                </span>
              )}
            </p>
          )}
          <MoveButtons measure={measure} onlyForward />
        </li>
      ))}
    </ul>
  )
}
