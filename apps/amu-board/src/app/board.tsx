import type { Language, LocalizedText } from '@hms/domain/language'
import { fillPlaceholders } from '@hms/domain/questionnaire'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { ProblemAdvice } from '../ui/error-notice.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { useTexts } from '../ui/texts.ts'
import { api } from './api.ts'
import type { Outputs } from './api.ts'
import type { BoardSearch } from './search.ts'
import { useSession } from './session.tsx'
import type { Session } from './session.tsx'

/** A year that there are figures for. */
export type BoardYear = Outputs['campaign']['years'][number]

/** A faculty, or what stands beside them. */
export type Faculty = Outputs['organisation']['faculties'][number]

/** What every screen knows: who looks, and which year and faculty are looked at. */
export interface Board {
  readonly session: Session
  /** Newest first. */
  readonly years: readonly BoardYear[]
  readonly year: BoardYear
  readonly faculties: readonly Faculty[]
  /** Null when all are looked at. */
  readonly faculty: Faculty | null
  /** The faculty as an input of the procedures. */
  readonly facultyInput: { readonly faculty?: string }
  /** Name of a faculty by its code; the code where it is not known. */
  readonly facultyName: (code: string) => string
  /** Fills the placeholders of a question's text. */
  readonly fill: (text: LocalizedText, year?: number) => string
}

const BoardContext = createContext<Board | null>(null)

/** The board of the screen. Throws outside {@link BoardGate}. */
export function useBoard(): Board {
  const board = useContext(BoardContext)
  if (!board) throw new Error('useBoard needs a BoardGate around it')
  return board
}

/** Fetches what every screen of the figures needs before it is shown. */
export function BoardGate({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useSession()
  const years = useQuery(api.campaign.years.queryOptions())
  const faculties = useQuery(api.organisation.faculties.queryOptions())
  return (
    <Loaded queries={[years, faculties]}>
      {([allYears, allFaculties]) => (
        <ChosenBoard session={session} years={allYears} faculties={allFaculties}>
          {children}
        </ChosenBoard>
      )}
    </Loaded>
  )
}

function ChosenBoard({
  session,
  years,
  faculties,
  children,
}: Pick<Board, 'session' | 'years' | 'faculties'> & { readonly children: ReactNode }) {
  const { t, language } = useTexts()
  const search = useSearch({ from: '__root__' })
  const board = useMemo(
    () => boardOf({ session, years, faculties }, search, language),
    [session, years, faculties, search, language],
  )
  if (!board) return <div className="hms-empty">{t('empty.noYears')}</div>
  return (
    <BoardContext value={board}>
      <FacultyAdvice>{children}</FacultyAdvice>
    </BoardContext>
  )
}

function boardOf(
  known: Pick<Board, 'session' | 'years' | 'faculties'>,
  search: BoardSearch,
  language: Language,
): Board | null {
  const { session, years, faculties } = known
  // What is announced has no figures yet: it is looked at when it is asked for.
  const begun = years.find(({ state }) => state !== 'announced')
  const year = years.find((each) => each.year === search.year) ?? begun ?? years[0]
  if (!year) return null
  const faculty = faculties.find(({ code }) => code === search.faculty) ?? null
  const { name, payrollSystem, basicCourse } = session.institution
  return {
    ...known,
    year,
    faculty,
    facultyInput: faculty ? { faculty: faculty.code } : {},
    facultyName: (code) => faculties.find((each) => each.code === code)?.name[language] ?? code,
    fill: (localized, ofYear = year.year) =>
      fillPlaceholders(localized[language], {
        year: ofYear,
        institution: name[language],
        payrollSystem,
        basicCourse,
      }),
  }
}

// To whom a faculty's figures are closed they do not exist: with a faculty chosen, that is why something is not found.
function FacultyAdvice({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts()
  const { faculty } = useBoard()
  const closed = faculty ? t('notices.facultyClosed') : null
  const advice = useMemo(() => (closed ? { notFound: closed } : {}), [closed])
  return <ProblemAdvice value={advice}>{children}</ProblemAdvice>
}
