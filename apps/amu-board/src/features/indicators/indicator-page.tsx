import type { IndicatorFigure } from '@hms/domain/indicator'
import { indicatorById } from '@hms/domain/indicator'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { BoardFilters, YearNotice } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import { ChangeText } from '../../ui/change-text.tsx'
import { indicatorWords, lowerFirst } from '../../ui/indicator-words.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ShareText } from '../../ui/share-text.tsx'
import { useTexts } from '../../ui/texts.ts'
import { Definition } from './definition.tsx'
import { IndicatorUnits } from './indicator-units.tsx'
import { Series } from './series.tsx'

/** One indicator: what it says this year, how it is computed, how it has developed, and the units behind it. */
export function IndicatorPage(): ReactNode {
  const { t } = useTexts()
  const { year, facultyInput } = useBoard()
  const { id } = useParams({ from: '/indikatorer/$id' })
  const { name, counted } = indicatorWords(t, id)
  const figures = useQuery(api.indicator.figures.queryOptions({ year: year.year, ...facultyInput }))
  const edition = useQuery(api.questionnaire.edition.queryOptions({ year: year.year }))
  const indicator = indicatorById(id)

  return (
    <>
      <p className="hms-no-print">
        <Link to="/indikatorer" className="ds-link">
          ← {t('indicator.all')}
        </Link>
      </p>
      <PageHeading title={counted ? `${name}: ${lowerFirst(counted)}` : name} />
      <BoardFilters />
      <YearNotice />
      <Loaded queries={[figures, edition]}>
        {([yearFigures, yearEdition]) => {
          const figure = yearFigures.indicators.find((each) => each.id === id)
          return (
            <div className="hms-stack" data-gap="lg">
              {figure ? (
                <Figure figure={figure} />
              ) : (
                <p className="hms-empty">{t('indicator.notFound', { id: name, year: year.year })}</p>
              )}
              {indicator ? (
                <>
                  <Definition indicator={indicator} figure={figure ?? null} edition={yearEdition} />
                  <Series id={id} />
                  {figure && year.source === 'reports' ? <IndicatorUnits id={id} /> : null}
                </>
              ) : null}
            </div>
          )
        }}
      </Loaded>
    </>
  )
}

function Figure({ figure }: { readonly figure: IndicatorFigure }) {
  const { t } = useTexts()
  const { year, faculty } = useBoard()
  const { previous } = figure
  return (
    <dl className="board-now">
      <div className="hms-figure">
        <dt className="hms-figure__label">
          {year.year}
          {faculty ? <FacultyName /> : null}
        </dt>
        <dd>
          <ShareText {...figure} />
        </dd>
      </div>
      <div className="hms-figure">
        <dt className="hms-figure__label">
          {previous ? t('indicator.change', { year: previous.year }) : t('indicator.noChange')}
        </dt>
        <dd>
          <ChangeText figure={figure} />
          <p className="hms-figure__base">{t(`common:continuityExplained.${figure.continuity}`)}</p>
          {previous ? (
            <p className="hms-figure__base">
              {t('share.ofYear', { numerator: previous.numerator, base: previous.base, year: previous.year })}
            </p>
          ) : null}
        </dd>
      </div>
    </dl>
  )
}

function FacultyName() {
  const { text } = useTexts()
  const { faculty } = useBoard()
  return faculty ? <span className="board-below">{text(faculty.name)}</span> : null
}
