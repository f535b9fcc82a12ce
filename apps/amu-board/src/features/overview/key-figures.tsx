import type { YearFigures } from '@hms/domain/indicator'
import { formatDate, formatPercent } from '@hms/texts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import { ChangeText } from '../../ui/change-text.tsx'
import { noFigure } from '../../ui/table/format-cell.ts'
import { useTexts } from '../../ui/texts.ts'
import { changesByMeaning, comparedYears } from './changes.ts'

type Overview = Outputs['committee']['overview']

/** The year in a few figures: handed in, and how many indicators got better, worse or can't be compared. */
export function KeyFigures({
  figures,
  overview,
}: {
  readonly figures: YearFigures
  /** Null of a published year. */
  readonly overview: Overview | null
}): ReactNode {
  const { t } = useTexts()
  const isOpen = overview?.state === 'open'
  const changes = changesByMeaning(figures.indicators)
  const years = comparedYears(figures.indicators)
  const compared = years.length > 0 ? t('overview.comparedWith', { year: years.join(', ') }) : null
  return (
    <section className="hms-stack">
      <h2 id="key-figures" className="ds-sr-only">
        {t('overview.keyFigures')}
      </h2>
      <ul className="hms-grid board-key-figures">
        <Submitted figures={figures} overview={overview} />
        {(['better', 'worse', 'notComparable'] as const).map((meaning) => (
          <li key={meaning} className="hms-figure">
            <p className="hms-figure__label">
              <Link to="/indikatorer" search={{ meaning }}>
                {t(labelOf(meaning, isOpen))}
              </Link>
            </p>
            <p className="hms-figure__value">{changes[meaning].length}</p>
            <p className="hms-figure__base">
              {t('overview.ofIndicators', { count: figures.indicators.length - 1 })}
            </p>
            {compared && meaning !== 'notComparable' ? (
              <p className="hms-subtle board-compared">{compared}</p>
            ) : null}
          </li>
        ))}
      </ul>
      {compared ? null : <p className="hms-subtle">{t('overview.nothingToCompare')}</p>}
    </section>
  )
}

function labelOf(meaning: 'better' | 'worse' | 'notComparable', isOpen: boolean) {
  if (meaning === 'notComparable' || !isOpen) return `overview.figures.${meaning}` as const
  return `overview.figures.${meaning}SoFar` as const
}

function Submitted({
  figures,
  overview,
}: {
  readonly figures: YearFigures
  readonly overview: Overview | null
}) {
  const { t, language } = useTexts()
  const rate = figures.indicators.find(({ id }) => id === 'responseRate')
  const { answered, total } = figures.units
  return (
    <li className="hms-figure board-submitted">
      <p className="hms-figure__label">
        <Link to="/indikatorer/$id" params={{ id: 'responseRate' }}>
          {t('overview.submittedHeading')}
        </Link>
      </p>
      <p className="hms-figure__value">
        {rate?.percent === null || !rate ? noFigure : formatPercent(rate.percent, language)}
      </p>
      <p className="hms-figure__base">{t('common:counts.submitted', { answered, total })}</p>
      <progress
        className="hms-progress"
        value={answered}
        max={Math.max(total, 1)}
        aria-label={t('common:counts.submitted', { answered, total })}
      />
      {overview ? <Deadline overview={overview} /> : null}
      {overview && overview.letThrough > 0 ? (
        <p className="hms-figure__base">{t('overview.letThrough', { count: overview.letThrough })}</p>
      ) : null}
      {rate && rate.changePoints !== null && overview?.state !== 'open' ? <ChangeText figure={rate} /> : null}
    </li>
  )
}

function Deadline({ overview: { deadline, state, late } }: { readonly overview: Overview }) {
  const { t, language } = useTexts()
  const date = formatDate(deadline, language)
  const isAhead = state === 'open' && late === 0
  return (
    <p className="hms-figure__base">
      {isAhead
        ? t('overview.deadlineAhead', { date })
        : `${t('overview.deadlinePassed', { date })}. ${late > 0 ? t('overview.late', { count: late }) : t('overview.noneLate')}.`}
    </p>
  )
}
