import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { BoardFilters } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import type { Faculty } from '../../app/board.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { problemOf } from '../../ui/problem.ts'
import { useTexts } from '../../ui/texts.ts'
import { FacultyResults } from './faculty-results.tsx'

/** The results of one faculty's units as one page. */
export function FacultyResultsPage(): ReactNode {
  const { t, text } = useTexts()
  const { year, faculty } = useBoard()
  return (
    <>
      <PageHeading
        title={
          faculty
            ? t('facultyResults.titleOf', { faculty: text(faculty.name), year: year.year })
            : t('facultyResults.title', { year: year.year })
        }
        lead={t('facultyResults.lead')}
      />
      <div className="hms-no-print">
        <BoardFilters />
      </div>
      <Content />
    </>
  )
}

function Content() {
  const { t } = useTexts()
  const { year, faculty } = useBoard()
  if (!faculty) return <ChooseFaculty />
  if (year.source === 'published') {
    return <p className="hms-empty">{t('facultyResults.published', { year: year.year })}</p>
  }
  return <LoadedFaculty faculty={faculty} />
}

function LoadedFaculty({ faculty }: { readonly faculty: Faculty }) {
  const { t } = useTexts()
  const { year } = useBoard()
  const results = useQuery(api.results.faculty.queryOptions({ year: year.year, faculty: faculty.code }))
  if (problemOf(results.error) === 'notAllowed') {
    return <p className="hms-empty">{t('unitMap.notForYou')}</p>
  }
  return (
    <Loaded queries={[results]}>{([loaded]) => <FacultyResults results={loaded} faculty={faculty} />}</Loaded>
  )
}

function ChooseFaculty() {
  const { t, text } = useTexts()
  const { faculties } = useBoard()
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby="choose-faculty">
      <h2 className="ds-heading" data-size="xs" id="choose-faculty">
        {t('facultyResults.choose')}
      </h2>
      <ul className="hms-plain-list board-link-columns">
        {faculties.map(({ code, name }) => (
          <li key={code}>
            <Link to="/fakultet" search={(current) => ({ ...current, faculty: code })} className="ds-link">
              {text(name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
