import { continuityBetween } from '@hms/domain/questionnaire'
import type { Edition } from '@hms/domain/questionnaire'
import type { YearFigures } from '@hms/domain/indicator'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { BoardFilters, YearNotice } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import type { BoardYear } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { SearchField, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { textMatches } from '../../ui/text-matches.ts'
import { useTexts } from '../../ui/texts.ts'
import { compareQuestions, filterSections } from './comparison.ts'
import { answerRowsOf, exportColumns } from './export-rows.ts'
import { QuestionCard } from './question-card.tsx'
import { SectionNavigation } from './section-navigation.tsx'
import { questionViews } from './search.ts'
import type { QuestionsSearch } from './search.ts'
import { searchTextOf } from './search-text.ts'

/** Every question: the chosen year beside another, as tables and as diverging bars. */
export function QuestionsPage(): ReactNode {
  const { t } = useTexts()
  const { year } = useBoard()
  const edition = useQuery(api.questionnaire.edition.queryOptions({ year: year.year }))
  return (
    <>
      <PageHeading title={t('questions.title', { year: year.year })} lead={t('questions.lead')} />
      <QuestionFilters edition={edition.data ?? null} />
      <YearNotice />
      <Loaded queries={[edition]}>{([loaded]) => <Compared edition={loaded} />}</Loaded>
    </>
  )
}

/** The year beside the chosen one: as in the address, else the nearest earlier. */
function useOtherYear(): BoardYear | null {
  const { years, year } = useBoard()
  const { compare } = useSearch({ from: '/sporsmal' })
  if (compare === 'none') return null
  const wanted = years.find((each) => each.year === compare && each.year !== year.year)
  return wanted ?? years.find((each) => each.year < year.year) ?? null
}

function useChangeSearch() {
  const navigate = useNavigate({ from: '/sporsmal' })
  return useCallback(
    (change: QuestionsSearch) =>
      void navigate({
        search: (current) => ({ ...current, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}

function QuestionFilters({ edition }: { readonly edition: Edition | null }) {
  const { t, text } = useTexts()
  const { years, year } = useBoard()
  const { section, q, view } = useSearch({ from: '/sporsmal' })
  const other = useOtherYear()
  const change = useChangeSearch()
  const search = useCallback((written: string) => change({ q: written || undefined }), [change])
  const views = { '': 'tableAndChart', table: 'tableOnly', chart: 'chartOnly' } as const

  return (
    <BoardFilters>
      <SelectField
        label={t('questions.compareWith')}
        value={other ? String(other.year) : 'none'}
        options={[
          ...years
            .filter((each) => each.year !== year.year)
            .map((each) => ({
              value: String(each.year),
              label:
                each.source === 'published'
                  ? t('filters.yearPublished', { year: each.year })
                  : String(each.year),
            })),
          { value: 'none', label: t('questions.compareNone') },
        ]}
        onChange={(value) => change({ compare: value === 'none' ? 'none' : Number(value) })}
      />
      <SelectField
        label={t('filters.section')}
        value={section ?? ''}
        options={[
          { value: '', label: t('filters.allSections') },
          ...(edition?.sections ?? []).map(({ key, title }) => ({ value: key, label: text(title) })),
        ]}
        onChange={(value) => change({ section: value || undefined })}
      />
      <SelectField
        label={t('questions.showAs')}
        value={view ?? ''}
        options={(['', ...questionViews] as const).map((each) => ({
          value: each,
          label: t(`questions.${views[each]}`),
        }))}
        onChange={(value) => change({ view: value === 'table' || value === 'chart' ? value : undefined })}
      />
      <SearchField label={t('questions.searchLabel')} value={q ?? ''} onChange={search} />
    </BoardFilters>
  )
}

function Compared({ edition }: { readonly edition: Edition }) {
  const { t } = useTexts()
  const { year, faculty, facultyInput } = useBoard()
  const other = useOtherYear()
  const otherHasFaculty = !(faculty && other?.source === 'published')
  const isCompared = Boolean(other && otherHasFaculty)
  const otherYear = other?.year ?? year.year

  const figures = useQuery(api.indicator.figures.queryOptions({ year: year.year, ...facultyInput }))
  const otherFigures = useQuery(
    api.indicator.figures.queryOptions({ year: otherYear, ...facultyInput }, { enabled: isCompared }),
  )
  const otherEdition = useQuery(
    api.questionnaire.edition.queryOptions({ year: otherYear }, { enabled: isCompared }),
  )

  return (
    <>
      {other && !otherHasFaculty ? (
        <div className="ds-alert" data-color="warning">
          <p className="ds-paragraph">{t('notices.publishedFaculty', { year: other.year })}</p>
        </div>
      ) : null}
      {isCompared ? (
        <Loaded queries={[figures, otherFigures, otherEdition]}>
          {([chosen, compared, comparedEdition]) => (
            <Questions
              edition={edition}
              chosen={chosen}
              other={{ figures: compared, edition: comparedEdition }}
            />
          )}
        </Loaded>
      ) : (
        <Loaded queries={[figures]}>
          {([chosen]) => <Questions edition={edition} chosen={chosen} other={null} />}
        </Loaded>
      )}
    </>
  )
}

function Questions({
  edition,
  chosen,
  other,
}: {
  readonly edition: Edition
  readonly chosen: YearFigures
  readonly other: { readonly figures: YearFigures; readonly edition: Edition } | null
}) {
  const tools = useTexts()
  const { t, text } = tools
  const board = useBoard()
  const { q, section, view } = useSearch({ from: '/sporsmal' })

  const sections = useMemo(() => {
    const pair = other && editionPair(edition, other.edition)
    return compareQuestions(
      edition,
      chosen.tables,
      other && pair ? { tables: other.figures.tables, continuity: continuityBetween(pair) } : null,
    )
  }, [edition, chosen, other])
  const shown = filterSections(sections, {
    section,
    matches: (question) => textMatches(searchTextOf(question, tools), q),
  })
  const count = shown.reduce((sum, { questions }) => sum + questions.length, 0)
  const titles = new Map(edition.sections.map(({ key, title }) => [key, text(title)]))
  const years = { chosen, other: other?.figures ?? null }
  const rows = answerRowsOf(shown, years, { ...tools, fill: board.fill, titles })

  return (
    <div className={shown.length > 1 ? 'board-with-side' : undefined}>
      <SectionNavigation sections={shown} titles={titles} />
      <div className="hms-stack">
        <div className="hms-cluster" data-justify="between">
          <p role="status" className="hms-subtle">
            {t('questions.hits', { count })}
          </p>
          <ExportButtons
            title={t('questions.exportTitle')}
            details={[
              chosen.year,
              other?.figures.year,
              board.faculty && text(board.faculty.name),
              section && titles.get(section),
              q,
            ]}
            columns={exportColumns(tools, years)}
            rows={rows}
          />
        </div>
        {count === 0 ? <p className="hms-empty">{t('empty.noHits')}</p> : null}
        {shown.map(({ key, questions }) => (
          <section key={key} aria-labelledby={`section-${key}`} className="hms-stack board-section">
            <h2 id={`section-${key}`} className="ds-heading" data-size="sm" tabIndex={-1}>
              {titles.get(key)}
            </h2>
            {questions.map((comparison) => (
              <QuestionCard
                key={comparison.question.key}
                comparison={comparison}
                years={years}
                view={view ?? 'both'}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

function editionPair(one: Edition, another: Edition) {
  return one.year >= another.year ? { newer: one, older: another } : { newer: another, older: one }
}
