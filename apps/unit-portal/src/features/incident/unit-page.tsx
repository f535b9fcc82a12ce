import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { openIncidentStates } from '@hms/domain/incident'
import { trpc } from '../../app/api.ts'
import type { ListedIncident } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { OwnIncidentLinks } from '../../ui/own-incident-links.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { Pages } from '../../ui/pages.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'
import { dayOf } from '../../ui/days.ts'
import { IncidentFilters } from './incident-filters.tsx'
import type { IncidentSearch } from './incident-search.ts'
import { incidentSearch, isFiltered } from './incident-search.ts'
import { RegisterLinks } from './register-links.tsx'
import { HandlingDueStatus, IncidentStatus } from './incident-status.tsx'

const pageSize = 25

/** The cases of a unit and those below it: searched, filtered, sorted, page by page. */
export function UnitPage() {
  const { unitCode = '' } = useParams({ strict: false })
  const search = incidentSearch(useSearch({ strict: false }))
  const { data, error, refetch } = useQuery({
    ...trpc.incident.list.queryOptions(wantedBy(search, unitCode)),
    placeholderData: keepPreviousData,
  })
  const roles = useQuery(trpc.appointment.ofMyUnits.queryOptions())
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  if (!data) return <PagePending />
  const unit = roles.data?.find((one) => one.unit.code === unitCode)?.unit
  return (
    <Cases
      unitCode={unitCode}
      rows={data.rows}
      total={data.total}
      search={search}
      unit={unit?.name ?? null}
    />
  )
}

function wantedBy({ state, type, category, due, q, order, page = 1 }: IncidentSearch, within: string) {
  return {
    within,
    ...(state && { state: state === 'open' ? [...openIncidentStates] : [state] }),
    ...(type && { type }),
    ...(category && { category }),
    ...(due && { due: [due] }),
    ...(q !== undefined && { search: q }),
    order: order ?? ('reported' as const),
    page: page - 1,
    pageSize,
  }
}

interface CasesProps {
  readonly unitCode: string
  readonly rows: readonly ListedIncident[]
  readonly total: number
  readonly search: IncidentSearch
  readonly unit: ListedIncident['unit']['name'] | null
}

function Cases({ unitCode, rows, total, search, unit }: CasesProps) {
  const { t } = useTranslation(['unit-incident', 'unit-portal'])
  const localized = useLocalized()
  const navigate = useNavigate()
  return (
    <div className="portal-wide">
      <Breadcrumbs />
      <PageHeading title={t('list.title')} lead={t('list.lead')} {...(unit && { above: localized(unit) })} />
      <div className="hms-stack" data-gap="lg">
        <div>
          <OwnIncidentLinks />
          <RegisterLinks unitCode={unitCode} />
        </div>
        <IncidentFilters search={search} />
        <p className="hms-subtle" role="status">
          {t('list.count', { count: total })}
        </p>
        {rows.length === 0 ? (
          <div className="hms-empty">
            <p>{t(isFiltered(search) ? 'list.noneMatch' : 'list.none')}</p>
          </div>
        ) : (
          <CaseTable rows={rows} />
        )}
        <Pages
          page={(search.page ?? 1) - 1}
          pageSize={pageSize}
          total={total}
          onChange={(page) =>
            void navigate({ to: '.', search: (current) => incidentSearch({ ...current, page: page + 1 }) })
          }
        />
      </div>
    </div>
  )
}

function CaseTable({ rows }: { readonly rows: readonly ListedIncident[] }) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <div className="hms-table-region" role="region" aria-label={t('list.title')} tabIndex={0}>
      <table className="ds-table hms-table" data-size="sm">
        <caption className="ds-sr-only">{t('list.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('list.columns.case')}</th>
            <th scope="col">{t('list.columns.type')}</th>
            <th scope="col">{t('list.columns.reported')}</th>
            <th scope="col">{t('list.columns.state')}</th>
            <th scope="col">{t('list.columns.deadline')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="portal-measure-text">
                <Link className="ds-link" to="/avvik/sak/$id" params={{ id: String(row.id) }}>
                  {t('case.title', { id: row.id })}: {row.what ?? t('list.erased')}
                </Link>
                <span className="hms-subtle portal-block">{localized(row.unit.name)}</span>
              </th>
              <td>
                {t(`incident:types.${row.type}`)}
                <span className="hms-subtle portal-block">
                  {row.categories.map((category) => t(`incident:categories.${category}`)).join(', ')}
                </span>
                {row.serious && (
                  <span className="hms-status" data-state="late">
                    {t('list.serious')}
                  </span>
                )}
              </td>
              <td>{formatDate(dayOf(new Date(row.reportedAt)), language)}</td>
              <td>
                <IncidentStatus state={row.state} />
              </td>
              <td>
                {row.deadline !== null && formatDate(row.deadline, language)}{' '}
                <HandlingDueStatus due={row.due} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
