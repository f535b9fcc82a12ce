import type { QuestionTable } from '@hms/domain/indicator'
import type { Answer, Question } from '@hms/domain/questionnaire'
import { formatNumber, formatPercent } from '@hms/texts'
import type { ReactNode } from 'react'
import { useBoard } from '../../app/board.tsx'
import { answerWord } from '../../ui/indicator-words.ts'
import { noFigure } from '../../ui/table/format-cell.ts'
import { useTexts } from '../../ui/texts.ts'
import { countOf } from './comparison.ts'
import type { ItemComparison } from './comparison.ts'
import type { Years } from './years.ts'
import { TableRemarks } from './table-remarks.tsx'

/** The answers to the rows of a matrix: for each row a line a year. */
export function MatrixTable({
  question,
  items,
  years,
}: {
  readonly question: Question
  readonly items: readonly ItemComparison[]
  readonly years: Years
}): ReactNode {
  const { t } = useTexts()
  const { fill } = useBoard()
  const caption = t('questions.tableCaption', { number: question.number })
  const answers = [...new Set(items.flatMap((item) => item.answers))]
  const baseKinds = [
    ...new Set(
      items.flatMap(({ chosen, earlier }) => [chosen, earlier]).flatMap((table) => table?.baseKind ?? []),
    ),
  ]
  return (
    <div className="board-matrix">
      <div className="hms-table-region" role="region" aria-label={caption} tabIndex={0}>
        <table className="ds-table hms-table board-answers" data-size="sm">
          <caption className="ds-sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columns.row')}</th>
              <th scope="col">{t('columns.year')}</th>
              {answers.map((answer) => (
                <th key={answer} scope="col" className="hms-number">
                  {answerWord(t, answer)}
                </th>
              ))}
              <th scope="col" className="hms-number">
                {t('common:missing.unanswered')}
              </th>
              <th scope="col" className="hms-number">
                {t('columns.base')}
                {baseKinds.map((kind) => (
                  <span key={kind} className="board-below">
                    {t(`common:baseKinds.${kind}`)}
                  </span>
                ))}
              </th>
            </tr>
          </thead>
          {items.map((item) => {
            const lines = [
              { figures: years.chosen, table: item.chosen },
              ...(years.other ? [{ figures: years.other, table: item.earlier }] : []),
            ]
            return (
              <tbody key={item.item.key}>
                {lines.map(({ figures, table }, index) => (
                  <tr key={figures.year}>
                    {index === 0 ? (
                      <th scope="rowgroup" rowSpan={lines.length} className="board-matrix__row">
                        {item.item.row ? fill(item.item.row.text) : null}
                      </th>
                    ) : null}
                    <th scope="row">
                      {figures.year}
                      {table?.addsUp === false ? <span aria-hidden="true"> *</span> : null}
                    </th>
                    {answers.map((answer) => (
                      <AnswerCell key={answer} table={table} answer={answer} />
                    ))}
                    <MissingCell table={table} />
                    <BaseCell table={table} />
                  </tr>
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
      <TableRemarks items={items} years={years} />
    </div>
  )
}

function AnswerCell({ table, answer }: { readonly table: QuestionTable | null; readonly answer: Answer }) {
  const { language } = useTexts()
  const count = countOf(table, answer)
  return (
    <td className="hms-number">
      {count ? formatNumber(count.count, language) : noFigure}
      {count && count.percent !== null ? (
        <span className="board-below">{formatPercent(count.percent, language)}</span>
      ) : null}
    </td>
  )
}

function MissingCell({ table }: { readonly table: QuestionTable | null }) {
  const { t, language } = useTexts()
  const parts = (['notSubmitted', 'notShown', 'blank'] as const).flatMap((kind) =>
    table?.[kind] ? `${t(`common:missing.${kind}`)} ${formatNumber(table[kind], language)}` : [],
  )
  return (
    <td className="hms-number">
      {table && table.unanswered !== null ? formatNumber(table.unanswered, language) : noFigure}
      {parts.map((part) => (
        <span key={part} className="board-below">
          {part}
        </span>
      ))}
    </td>
  )
}

function BaseCell({ table }: { readonly table: QuestionTable | null }) {
  const { language } = useTexts()
  return <td className="hms-number">{table ? formatNumber(table.base, language) : noFigure}</td>
}
