import { roles } from '@hms/domain/access'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../app/api.ts'
import type { Inputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { FilterBar, SearchField, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Pages } from '../../ui/pages.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { formatSort, parseSort } from '../../ui/table/sort.ts'
import { peopleColumns } from './people-columns.tsx'
import type { PersonRow } from './people-columns.tsx'
import { PersonForm } from './person-form.tsx'
import { sorts, standings } from './search.ts'
import type { PeopleSearch } from './search.ts'

/** How many persons stand on a page. */
const pageSize = 50

/** As many as the API gives at a time: for the file. */
const batchSize = 1_000

/** Everybody in the register: searched, filtered and sorted in the address, page by page. */
export function PeoplePage(): ReactNode {
  const { t } = useDeskTexts()
  const navigate = useNavigate({ from: '/kontoret/personer' })
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHeading title={t('pages.people')} lead={t('about.people')}>
        <p className="board-page-action">
          <button type="button" className="ds-button" onClick={() => setAdding(true)}>
            {t('people.add')}
          </button>
        </p>
      </PageHeading>
      {adding ? (
        <PersonForm
          onClose={() => setAdding(false)}
          onSaved={(id) => void navigate({ to: '/kontoret/personer/$id', params: { id } })}
        />
      ) : null}
      <PeopleFilters />
      <People />
    </>
  )
}

function useChangeSearch() {
  const navigate = useNavigate({ from: '/kontoret/personer' })
  return useCallback(
    (change: PeopleSearch) =>
      void navigate({
        // With other filters one begins on the first page.
        search: (current) => ({ ...current, page: undefined, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}

function PeopleFilters() {
  const { t, text } = useDeskTexts()
  const { q, role, unit, standing } = useSearch({ from: '/kontoret/personer' })
  const units = useQuery(api.organisation.list.queryOptions())
  const change = useChangeSearch()
  const search = useCallback((written: string) => change({ q: written || undefined }), [change])
  return (
    <FilterBar>
      <SearchField label={t('people.search')} value={q ?? ''} onChange={search} />
      <SelectField
        label={t('role.label')}
        value={role ?? ''}
        options={[
          { value: '', label: t('people.allRoles') },
          ...roles.map((each) => ({ value: each, label: t(`common:roles.${each}`) })),
        ]}
        onChange={(value) => change({ role: roles.find((each) => each === value) })}
      />
      <SelectField
        label={t('place.unit')}
        value={unit ?? ''}
        options={[
          { value: '', label: t('people.allUnits') },
          ...(units.data ?? []).map(({ code, name }) => ({ value: code, label: `${code} ${text(name)}` })),
        ]}
        onChange={(value) => change({ unit: value || undefined })}
      />
      <SelectField
        label={t('people.standing')}
        value={standing ?? ''}
        options={[
          { value: '', label: t('people.standings.all') },
          ...standings.map((each) => ({ value: each, label: t(`people.standings.${each}`) })),
        ]}
        onChange={(value) => change({ standing: standings.find((each) => each === value) })}
      />
    </FilterBar>
  )
}

function People() {
  const tools = useDeskTexts()
  const { t, language } = tools
  const { page = 1, ...search } = useSearch({
    from: '/kontoret/personer',
    select: ({ q, role, unit, standing, sort, page: number }) => ({
      ...(q && { q }),
      ...(role && { role }),
      ...(unit && { unit }),
      ...(standing && { standing }),
      ...(sort && { sort }),
      ...(number && { page: number }),
    }),
  })
  const change = useChangeSearch()
  const found = useQuery({
    ...api.people.list.queryOptions({
      ...search,
      language,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    }),
    placeholderData: keepPreviousData,
  })
  const columns = peopleColumns(tools)
  return (
    <Loaded queries={[found]}>
      {([{ total, persons }]) => (
        <div className="hms-stack" data-gap="sm">
          <div className="hms-cluster" data-justify="between">
            <p role="status" className="hms-subtle">
              {t('people.hits', { count: total })}
            </p>
            <ExportButtons
              title={t('pages.people')}
              details={[search.q, search.role && t(`common:roles.${search.role}`), search.unit]}
              columns={columns}
              rows={() => allPersons({ ...search, language })}
            />
          </div>
          {persons.length === 0 ? (
            <p className="hms-empty">{t('amu-board:empty.noHits')}</p>
          ) : (
            <DataTable
              caption={t('pages.people')}
              columns={columns}
              rows={persons}
              rowKey={({ id }) => id}
              sort={parseSort(search.sort ?? 'name', ['name', 'end'])}
              onSort={(next) => change({ sort: sorts.find((each) => each === formatSort(next)) })}
            />
          )}
          <Pages page={page} pages={Math.ceil(total / pageSize)} onPage={(next) => change({ page: next })} />
        </div>
      )}
    </Loaded>
  )
}

async function allPersons(filter: Inputs['people']['list']): Promise<readonly PersonRow[]> {
  const batch = (offset: number) =>
    queryClient.fetchQuery(api.people.list.queryOptions({ ...filter, offset, limit: batchSize }))
  const first = await batch(0)
  const further = Array.from({ length: Math.ceil(first.total / batchSize) - 1 }, (_, index) =>
    batch((index + 1) * batchSize),
  )
  return [first, ...(await Promise.all(further))].flatMap(({ persons }) => persons)
}
