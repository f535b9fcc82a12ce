import type { QuestionTable } from '@hms/domain/indicator'
import { formatNumber, formatPercent } from '@hms/texts'
import type { ReactNode } from 'react'
import { answerWord } from '../../ui/indicator-words.ts'
import { noFigure } from '../../ui/table/format-cell.ts'
import { useTexts } from '../../ui/texts.ts'
import { countOf } from './comparison.ts'
import type { ItemComparison } from './comparison.ts'
import type { Years } from './years.ts'
import { TableRemarks } from './table-remarks.tsx'

const missing = ['unanswered', 'notSubmitted', 'blank', 'notShown'] as const

/** The answers to one question, the two years side by side: counts, percent, the unanswered and the base. */
export function AnswerTable({
  item,
  years,
}: {
  readonly item: ItemComparison
  readonly years: Years
}): ReactNode {
  const { t } = useTexts()
  const tables = [
    { figures: years.chosen, table: item.chosen },
    ...(years.other ? [{ figures: years.other, table: item.earlier }] : []),
  ]
  const caption = t('questions.tableCaption', { number: item.item.question.number })
  const isBranched = item.item.question.shownWhen !== undefined
  const shownMissing = missing
    .filter((kind) => tables.some(({ table }) => table && table[kind] !== null))
    .filter((kind) => kind !== 'notShown' || isBranched)

  return (
    <div>
      <div className="hms-table-region" role="region" aria-label={caption} tabIndex={0}>
        <table className="ds-table hms-table board-answers" data-size="sm">
          <caption className="ds-sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('columns.answer')}
              </th>
              {tables.map(({ figures }) => (
                <th key={figures.year} scope="colgroup" colSpan={2} className="hms-number">
                  {figures.year}
                  {figures.source === 'published' ? (
                    <span className="board-below">{t('questions.publishedYear')}</span>
                  ) : null}
                </th>
              ))}
            </tr>
            <tr>
              {tables.flatMap(({ figures }) => [
                <th key={`${figures.year}-count`} scope="col" className="hms-number">
                  {t('columns.count')}
                </th>,
                <th key={`${figures.year}-percent`} scope="col" className="hms-number">
                  {t('columns.percent')}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {item.answers.map((answer) => (
              <tr key={answer}>
                <th scope="row">{answerWord(t, answer)}</th>
                {tables.flatMap(({ figures, table }) => {
                  const count = countOf(table, answer)
                  return [
                    <Count key={`${figures.year}-count`} value={count?.count ?? null} />,
                    <Percent key={`${figures.year}-percent`} value={count?.percent ?? null} />,
                  ]
                })}
              </tr>
            ))}
          </tbody>
          <tbody className="board-answers__missing">
            {shownMissing.map((kind) => (
              <tr key={kind} data-part={kind === 'notSubmitted' || kind === 'blank' ? 'true' : undefined}>
                <th scope="row">{t(`common:missing.${kind}`)}</th>
                {tables.flatMap(({ figures, table }) => [
                  <Count key={`${figures.year}-count`} value={table?.[kind] ?? null} />,
                  <td key={`${figures.year}-percent`}>{null}</td>,
                ])}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('columns.base')}</th>
              {tables.map(({ figures, table }) => (
                <td key={figures.year} colSpan={2} className="hms-number">
                  <Base table={table} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <TableRemarks items={[item]} years={years} />
    </div>
  )
}

function Base({ table }: { readonly table: QuestionTable | null }) {
  const { t, language } = useTexts()
  if (!table) return noFigure
  return (
    <>
      {formatNumber(table.base, language)}
      <span className="board-below">{t(`common:baseKinds.${table.baseKind}`)}</span>
    </>
  )
}

function Count({ value }: { readonly value: number | null }) {
  const { language } = useTexts()
  return <td className="hms-number">{value === null ? noFigure : formatNumber(value, language)}</td>
}

function Percent({ value }: { readonly value: number | null }) {
  const { language } = useTexts()
  return <td className="hms-number">{value === null ? noFigure : formatPercent(value, language)}</td>
}
