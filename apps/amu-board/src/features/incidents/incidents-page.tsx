import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate, formatNumber, formatPercent } from '@hms/texts'
import { closurePercent } from '@hms/domain/incident'
import { api } from '../../app/api.ts'
import { BoardFilters } from '../../app/board-filters.tsx'
import { useBoard } from '../../app/board.tsx'
import { DayField, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ByUnit } from './by-unit.tsx'
import type { IncidentFigures } from './figures.ts'
import { FurtherTables } from './further-tables.tsx'
import { useIncidentTexts } from './incident-texts.ts'
import type { IncidentsSearch } from './search.ts'
import { incidentsSearch } from './search.ts'

/** What was reported in a year, and how much of it is closed: by unit, faculty, campus, type, category and month. */
export function IncidentsPage(): ReactNode {
  const { t } = useIncidentTexts()
  const { year, faculty } = useBoard()
  const { campus, closedBy } = incidentsSearch(useSearch({ strict: false }))
  const units = useQuery(api.organisation.list.queryOptions())
  const figures = useQuery({
    ...api.incident.figures.queryOptions({
      from: `${year.year}-01-01`,
      to: `${year.year}-12-31`,
      ...(closedBy && { cutOff: closedBy }),
      ...(faculty && { within: faculty.code }),
      ...(campus && { campus }),
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeading title={t('title', { year: year.year })} lead={t('lead')} />
      <Loaded queries={[figures, units]}>
        {([counted, organisation]) => (
          <>
            <Filters
              campuses={[...new Set(organisation.map((unit) => unit.campus))].toSorted()}
              cutOff={counted.closure.cutOff}
            />
            <div className="hms-stack board-whole-tables" data-gap="lg">
              <Published figures={counted} year={year.year} />
              <KeyFigures figures={counted} year={year.year} />
              {counted.total.reported === 0 && counted.injuries === 0 ? (
                <p className="hms-empty">{t('none', { year: year.year })}</p>
              ) : (
                <>
                  <ByUnit figures={counted} />
                  <FurtherTables figures={counted} />
                </>
              )}
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}

function Filters({ campuses, cutOff }: { readonly campuses: readonly string[]; readonly cutOff: string }) {
  const { t } = useIncidentTexts()
  const navigate = useNavigate()
  const { campus } = incidentsSearch(useSearch({ strict: false }))
  const change = (part: IncidentsSearch) =>
    void navigate({ to: '.', search: (current) => ({ ...current, ...part }), resetScroll: false })
  return (
    <BoardFilters>
      <SelectField
        label={t('campus')}
        value={campus ?? ''}
        options={[
          { value: '', label: t('allCampuses') },
          ...campuses.map((one) => ({ value: one, label: one })),
        ]}
        onChange={(value) => change({ campus: value || undefined })}
      />
      <DayField
        label={t('cutOff')}
        value={cutOff}
        onChange={(day) => change({ closedBy: day || undefined })}
      />
    </BoardFilters>
  )
}

interface PartProps {
  readonly figures: IncidentFigures
  readonly year: number
}

/** Figures that were only ever published, where the year has any: marked as such. */
function Published({ figures, year }: PartProps) {
  const { t } = useIncidentTexts()
  const published = figures.published.find((one) => one.year === year)
  if (!published) return null
  return (
    <section className="ds-alert" data-color="warning">
      <h2 className="ds-heading" data-size="xs">
        {t('published.title', { year })}
      </h2>
      <p className="ds-paragraph">{t('published.text', { ...published })}</p>
    </section>
  )
}

function KeyFigures({ figures: { total, closure, injuries }, year }: PartProps) {
  const { t, language } = useIncidentTexts()
  const rate = closurePercent(closure)
  const shown = [
    { key: 'reported', value: formatNumber(total.reported, language), base: String(year) },
    {
      key: 'rejected',
      value: formatNumber(total.rejected, language),
      base: t('figures.ofReported', { count: total.reported }),
    },
    {
      key: 'closure',
      value: rate === null ? '–' : formatPercent(rate, language),
      base:
        rate === null
          ? t('figures.noRate')
          : t('figures.closedOf', { ...closure, date: formatDate(closure.cutOff, language) }),
    },
    { key: 'injuries', value: formatNumber(injuries, language), base: t('figures.inYear', { year }) },
  ] as const
  return (
    <ul className="hms-grid" data-cells="small">
      {shown.map(({ key, value, base }) => (
        <li key={key} className="hms-figure">
          <p className="hms-figure__label">{t(`figures.${key}`)}</p>
          <p className="hms-figure__value">{value}</p>
          <p className="hms-figure__base">{base}</p>
        </li>
      ))}
    </ul>
  )
}
