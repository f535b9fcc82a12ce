import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { BoardFilters, YearNotice } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useTexts } from '../../ui/texts.ts'
import { Changes } from './changes-section.tsx'
import { KeyFigures } from './key-figures.tsx'
import { SilentUnits } from './silent-units.tsx'
import { SubmissionsByFaculty } from './submissions-by-faculty.tsx'

/** The one page first: how many have handed in, what has changed and what cannot be compared. */
export function OverviewPage(): ReactNode {
  const { t } = useTexts()
  const { year } = useBoard()
  return (
    <>
      <PageHeading title={t('overview.title', { year: year.year })} lead={t('overview.lead')} />
      <BoardFilters />
      <YearNotice />
      <OverviewContent />
    </>
  )
}

function OverviewContent() {
  const { t } = useTexts()
  const { year, facultyInput } = useBoard()
  const isPublished = year.source === 'published'
  const input = { year: year.year, ...facultyInput }
  const overview = useQuery(api.committee.overview.queryOptions(input, { enabled: !isPublished }))
  const figures = useQuery(api.indicator.figures.queryOptions(input))

  return (
    <Loaded queries={[figures]}>
      {([yearFigures]) => (
        <div className="hms-stack" data-gap="lg">
          {isPublished ? (
            <>
              <KeyFigures figures={yearFigures} overview={null} />
              <p className="hms-subtle">{t('overview.published')}</p>
            </>
          ) : (
            <Loaded queries={[overview]}>
              {([committee]) => <KeyFigures figures={yearFigures} overview={committee} />}
            </Loaded>
          )}
          <Changes figures={yearFigures} />
          {isPublished ? null : (
            <Loaded queries={[overview]}>
              {([committee]) => (
                <div className="board-columns">
                  <SubmissionsByFaculty byFaculty={committee.byFaculty} />
                  <SilentUnits
                    units={committee.notSubmitted}
                    count={committee.units.total - committee.units.answered}
                  />
                </div>
              )}
            </Loaded>
          )}
        </div>
      )}
    </Loaded>
  )
}
