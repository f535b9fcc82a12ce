import { useState } from 'react'
import { useParams } from '@tanstack/react-router'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { mayAnywhere } from '@hms/domain/access'
import type { InjuryKind } from '@hms/domain/incident'
import { injuryKinds } from '@hms/domain/incident'
import { trpc } from '../../app/api.ts'
import type { ListedInjury } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { useSession } from '../../app/session.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { SelectField, TextField, TickField } from '../../ui/fields.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { Pages } from '../../ui/pages.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'
import { useToday } from '../../ui/use-today.ts'
import { InjuryDialog } from './injury-dialog.tsx'

const pageSize = 25

/** The years that are offered: this one and those before it. */
const yearsBack = 6

interface Filters {
  readonly year: string
  readonly kind: InjuryKind | ''
  readonly search: string
  readonly notSent: boolean
  readonly page: number
}

const noFilters: Filters = { year: '', kind: '', search: '', notSent: false, page: 0 }

/** A unit's register of injuries: searched, filtered, page by page; with names for those who keep it. */
export function InjuriesPage() {
  const { unitCode = '' } = useParams({ strict: false })
  const { t } = useTranslation('unit-injury')
  const { person } = useSession()
  const mayKeep = mayAnywhere(
    person.roles.map(({ role }) => role),
    'injuries.keep',
  )
  const [filters, setFilters] = useState(noFilters)
  const [editing, setEditing] = useState<ListedInjury | 'new' | null>(null)
  const { year, kind, search, notSent, page } = filters
  const { data, error, refetch } = useQuery({
    ...trpc.injury.list.queryOptions({
      within: unitCode,
      ...(year && { year: Number(year) }),
      ...(kind && { kind }),
      search,
      notSent,
      page,
      pageSize,
    }),
    placeholderData: keepPreviousData,
  })
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  if (!data) return <PagePending />
  const isFiltered = JSON.stringify({ ...filters, page: 0 }) !== JSON.stringify(noFilters)
  return (
    <div className="portal-wide">
      <Breadcrumbs />
      <PageHeading title={t('injuries.title')} lead={t('injuries.lead')} />
      <div className="hms-stack" data-gap="lg">
        {mayKeep ? (
          <p className="hms-no-print">
            <button type="button" className="ds-button" onClick={() => setEditing('new')}>
              {t('injuries.add')}
            </button>
          </p>
        ) : (
          <p className="ds-alert" data-color="info">
            {t('injuries.without')}
          </p>
        )}
        <InjuryFilters filters={filters} onChange={setFilters} />
        {data.total === 0 ? (
          <div className="hms-empty">
            <p>{t(isFiltered ? 'injuries.noneMatch' : 'injuries.none')}</p>
          </div>
        ) : (
          <InjuryTable rows={data.rows} mayKeep={mayKeep} onEdit={setEditing} />
        )}
        <Pages
          page={page}
          pageSize={pageSize}
          total={data.total}
          onChange={(next) => setFilters({ ...filters, page: next })}
        />
      </div>
      {editing && (
        <InjuryDialog
          unitCode={editing === 'new' ? unitCode : editing.unit.code}
          entry={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

interface InjuryFiltersProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

function InjuryFilters({ filters, onChange }: InjuryFiltersProps) {
  const { t } = useTranslation(['unit-injury', 'incident'])
  const thisYear = Number(useToday().slice(0, 4))
  const change = (part: Partial<Filters>) => onChange({ ...filters, page: 0, ...part })
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back))
  return (
    <div className="portal-filters hms-no-print" role="search" aria-label={t('injuries.filters')}>
      <TextField
        label={t('injuries.search')}
        value={filters.search}
        onChange={(search) => change({ search: search.slice(0, 100) })}
      />
      <SelectField
        label={t('injuries.year')}
        value={filters.year}
        options={[
          { value: '', label: t('injuries.allYears') },
          ...years.map((year) => ({ value: year, label: year })),
        ]}
        onChange={(year) => change({ year })}
      />
      <SelectField
        label={t('injuries.fields.kind')}
        value={filters.kind}
        options={[
          { value: '', label: t('injuries.allKinds') },
          ...injuryKinds.map((kind) => ({ value: kind, label: t(`incident:injuryKinds.${kind}`) })),
        ]}
        onChange={(kind) => change({ kind: kind as InjuryKind | '' })}
      />
      <TickField
        label={t('injuries.onlyNotSent')}
        checked={filters.notSent}
        onChange={(notSent) => change({ notSent })}
      />
    </div>
  )
}

interface InjuryTableProps {
  readonly rows: readonly ListedInjury[]
  readonly mayKeep: boolean
  readonly onEdit: (entry: ListedInjury) => void
}

function InjuryTable({ rows, mayKeep, onEdit }: InjuryTableProps) {
  const { t } = useTranslation(['unit-injury', 'incident'])
  const language = useLanguage()
  const localized = useLocalized()
  const { data: persons = [] } = useQuery({
    ...trpc.injury.persons.queryOptions({ ids: rows.map(({ id }) => id) }),
    enabled: mayKeep,
  })
  const nameOf = new Map(persons.map(({ injury, name }) => [injury, name]))
  return (
    <div className="hms-table-region" role="region" aria-label={t('injuries.title')} tabIndex={0}>
      <table className="ds-table hms-table" data-size="sm">
        <caption className="ds-sr-only">{t('injuries.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('injuries.fields.day')}</th>
            <th scope="col">{t('injuries.fields.kind')}</th>
            <th scope="col">{t('injuries.fields.place')}</th>
            <th scope="col">{t('injuries.fields.course')}</th>
            {mayKeep && <th scope="col">{t('injuries.fields.person')}</th>}
            <th scope="col">{t('injuries.fields.nav')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {formatDate(row.happenedOn, language)} {row.happenedTime}
                {row.mayChange && (
                  <button
                    type="button"
                    className="ds-button portal-block hms-no-print"
                    data-variant="tertiary"
                    data-size="sm"
                    onClick={() => onEdit(row)}
                  >
                    {t('injuries.change')}
                    <span className="ds-sr-only"> {formatDate(row.happenedOn, language)}</span>
                  </button>
                )}
              </th>
              <td>
                {t(`incident:injuryKinds.${row.kind}`)}
                <span className="hms-subtle portal-block">{t(`incident:activities.${row.activity}`)}</span>
              </td>
              <td>
                {row.place}
                <span className="hms-subtle portal-block">{localized(row.unit.name)}</span>
              </td>
              <td className="portal-measure-text">
                {row.course}
                {row.cause && <span className="hms-subtle portal-block">{row.cause}</span>}
              </td>
              {mayKeep && <td>{nameOf.get(row.id)}</td>}
              <td>
                {row.sentToNavOn === null
                  ? t('injuries.notSent')
                  : t('injuries.sent', { date: formatDate(row.sentToNavOn, language) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
