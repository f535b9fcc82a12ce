import type { Answer } from '@hms/domain/questionnaire'
import { formatPercent } from '@hms/texts'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useBoard } from '../../app/board.tsx'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { answerWord } from '../../ui/indicator-words.ts'
import { useTexts } from '../../ui/texts.ts'
import { yearBar } from './bars.ts'
import type { YearBar } from './bars.ts'
import { ChartLegend } from './chart-legend.tsx'
import type { ItemComparison } from './comparison.ts'
import type { Years } from './years.ts'

/** The answers as bars around a middle: unfavourable to the left, favourable to the right, the rest aside. */
export function AnswerChart({
  item,
  years,
  title,
}: {
  readonly item: ItemComparison
  readonly years: Years
  /** Names the row of a matrix; null where the question's heading does. */
  readonly title: string | null
}): ReactNode {
  const { t, language } = useTexts()
  const { fill } = useBoard()
  const bars = useMemo(() => {
    const words = {
      answer: (answer: Answer) => answerWord(t, answer),
      unanswered: t('common:missing.unanswered'),
    }
    return [
      { table: item.chosen, year: years.chosen.year },
      { table: item.earlier, year: years.other?.year },
    ].flatMap(({ table, year }) => (table && year ? yearBar(item.item, table, String(year), words) : []))
  }, [item, years, t])
  const around = useMemo(() => bars.map(({ label, around }) => ({ label, parts: around })), [bars])
  const aside = useMemo(() => bars.map(({ label, aside }) => ({ label, parts: aside })), [bars])
  if (bars.length === 0) return null

  const describe = ({ label, around, aside }: YearBar) =>
    t('chart.describedRow', {
      label,
      parts: [...around, ...aside]
        .map(({ label, percent }) =>
          t('chart.describedPart', { answer: label, percent: formatPercent(percent, language) }),
        )
        .join(', '),
    })
  const isFact = bars.every(({ around }) => around.every(({ look }) => look.startsWith('fact')))
  const question = title ?? fill(item.item.question.text)
  return (
    <figure className="board-figure">
      {title ? <figcaption className="board-figure__title">{title}</figcaption> : null}
      <div className="board-bars">
        <ChartEnds isFact={isFact} />
        <span className="board-ends">{t('chart.aside')}</span>
        <BarChart
          bars={around}
          domain={[-100, 100]}
          description={t('chart.description', { question, rows: bars.map(describe).join(' ') })}
        />
        <BarChart
          bars={aside}
          domain={[0, 100]}
          showLabels={false}
          description={t('chart.asideDescription', { question })}
        />
      </div>
      <ChartLegend bars={bars} />
    </figure>
  )
}

/** Which end of the bars is which; a fact has no good and bad end. */
function ChartEnds({ isFact }: { readonly isFact: boolean }) {
  const { t } = useTexts()
  return (
    <span className="board-ends board-ends--around">
      <span>{isFact ? answerWord(t, 'no') : `← ${t('chart.unfavourable')}`}</span>
      <span>{isFact ? answerWord(t, 'yes') : `${t('chart.favourable')} →`}</span>
    </span>
  )
}
