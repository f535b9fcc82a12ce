import type { ReactNode } from 'react'
import { useBoard } from '../../app/board.tsx'
import { itemName } from '../../ui/item-name.ts'
import { useTexts } from '../../ui/texts.ts'
import { AnswerChart } from './answer-chart.tsx'
import { AnswerTable } from './answer-table.tsx'
import type { ItemComparison, QuestionComparison } from './comparison.ts'
import { MatrixTable } from './matrix-table.tsx'
import type { Years } from './years.ts'

/** One question with its answers as table and as bars. */
export function QuestionCard({
  comparison: { question, items },
  years,
  view,
}: {
  readonly comparison: QuestionComparison
  readonly years: Years
  readonly view: 'both' | 'table' | 'chart'
}): ReactNode {
  const { t } = useTexts()
  const { fill } = useBoard()
  const headingId = `question-${question.key}`
  const hasFigures = items.some(({ chosen, earlier }) => chosen || earlier)
  return (
    <article className="ds-card board-question" data-color="neutral" aria-labelledby={headingId}>
      <div>
        <h3 id={headingId} className="hms-question__text">
          <span className="hms-question__number">{question.number}</span> {fill(question.text)}
        </h3>
        <ContinuityNote items={items} other={years.other?.year ?? null} />
      </div>
      {hasFigures ? (
        <div className="board-question__body" data-view={view}>
          {view === 'chart' ? null : question.rows ? (
            <MatrixTable question={question} items={items} years={years} />
          ) : (
            items.map((item) => <AnswerTable key={item.item.key} item={item} years={years} />)
          )}
          {view === 'table' ? null : (
            <div className="board-charts">
              {items.map((item) => (
                <AnswerChart
                  key={item.item.key}
                  item={item}
                  years={years}
                  title={item.item.row ? itemName(t, item.item.key, fill(item.item.row.text)) : null}
                />
              ))}
            </div>
          )}
        </div>
      ) : (
        <p className="hms-subtle">
          {question.derivedFrom
            ? t('questions.derived')
            : t('questions.noFigures', { year: years.chosen.year })}
        </p>
      )}
    </article>
  )
}

function ContinuityNote({
  items,
  other,
}: {
  readonly items: readonly ItemComparison[]
  readonly other: number | null
}) {
  const { t } = useTexts()
  const changed = new Set(
    items.flatMap(({ continuity }) => (continuity && continuity !== 'same' ? continuity : [])),
  )
  if (changed.size === 0 || other === null) return null
  const partly = items.some(({ continuity }) => continuity === 'same')
  return (
    <ul className="board-notes">
      {[...changed].map((continuity) => (
        <li key={continuity}>
          <span className="ds-tag" data-color="neutral" data-size="sm">
            {t(`common:continuity.${continuity}`)}
          </span>{' '}
          <span className="hms-subtle">
            {partly ? t('questions.someRows') : t(`questions.continuity.${continuity}`, { other })}
          </span>
        </li>
      ))}
    </ul>
  )
}
