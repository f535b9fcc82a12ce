import type { KnownRegister } from '@hms/domain/figure-register'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../app/api.ts'
import type { Inputs } from '../../app/api.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { FilterBar, SearchField, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Pages } from '../../ui/pages.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { formatSort, parseSort } from '../../ui/table/sort.ts'
import type { RegisterRow } from './register-columns.tsx'
import { registerColumns } from './register-columns.tsx'
import { useRegisterTexts } from './register-texts.ts'
import { RowRemoval } from './row-removal.tsx'
import type { RegisterSearch } from './search.ts'

/** How many rows stand on a page, and how many are fetched at a time for a file. */
const pageSize = 50
const batchSize = 1_000

/** The rows of a register: searched, filtered by year and sorted in the address, page by page. */
export function RegisterRows({
  register,
  mayChange,
  years,
  unitName,
  onChange,
}: {
  readonly register: KnownRegister
  readonly mayChange: boolean
  /** Newest first. */
  readonly years: readonly number[]
  readonly unitName: (code: string) => string
  readonly onChange: (row: RegisterRow) => void
}): ReactNode {
  const tools = useRegisterTexts()
  const { t } = tools
  const { q, of, sort, page = 1 } = useSearch({ from: '/registre/$id' })
  const navigate = useNavigate({ from: '/registre/$id' })
  const [removing, setRemoving] = useState<RegisterRow | null>(null)
  const change = useCallback(
    (changed: RegisterSearch) =>
      void navigate({
        // With other filters one begins on the first page.
        search: (current) => ({ ...current, page: undefined, ...changed }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const search = useCallback((written: string) => change({ q: written || undefined }), [change])
  const sorted = parseSort(
    sort,
    register.columns.map(({ name }) => name),
  )
  const wanted = {
    register: register.id,
    ...(q ? { q } : {}),
    ...(of === undefined ? {} : { year: of }),
    ...(sorted ? { sort: sorted.key, descending: sorted.descending } : {}),
  }
  const found = useQuery({
    ...api.figureRegister.rows.queryOptions({ ...wanted, page: page - 1, pageSize }),
    placeholderData: keepPreviousData,
  })
  const columns = registerColumns(
    tools,
    register,
    unitName,
    mayChange ? { change: onChange, remove: setRemoving } : null,
  )
  const name = t(`registers.${register.id}.name`)
  const isFiltered = Boolean(q) || of !== undefined
  return (
    <div className="hms-stack" data-gap="sm">
      <FilterBar>
        <SearchField label={t('list.search')} value={q ?? ''} onChange={search} />
        {years.length > 1 ? (
          <SelectField
            label={t('list.year')}
            value={String(of ?? '')}
            options={[
              { value: '', label: t('list.allYears') },
              ...years.map((year) => ({ value: String(year), label: String(year) })),
            ]}
            onChange={(value) => change({ of: value ? Number(value) : undefined })}
          />
        ) : null}
      </FilterBar>
      <Loaded queries={[found]}>
        {([{ rows, total }]) => (
          <>
            <div className="hms-cluster" data-justify="between">
              <p role="status" className="hms-subtle">
                {t('list.count', { count: total })}
              </p>
              <ExportButtons
                title={name}
                details={[q, of]}
                columns={registerColumns(tools, register, unitName, null)}
                rows={() => allRows(wanted)}
              />
            </div>
            {rows.length === 0 ? (
              <p className="hms-empty">
                {t(isFiltered ? 'list.noMatch' : mayChange ? 'list.empty' : 'list.emptyReader')}
              </p>
            ) : (
              <DataTable
                caption={name}
                columns={columns}
                rows={rows}
                rowKey={({ id }) => String(id)}
                sort={sorted}
                onSort={(next) => change({ sort: formatSort(next) })}
              />
            )}
            <Pages
              page={page}
              pages={Math.ceil(total / pageSize)}
              onPage={(next) => change({ page: next })}
            />
          </>
        )}
      </Loaded>
      {removing ? (
        <RowRemoval
          register={register.id}
          row={removing}
          about={register.key.map((column) => String(removing.cells[column] ?? '')).join(', ')}
          onClose={() => setRemoving(null)}
          onRemoved={() => setRemoving(null)}
        />
      ) : null}
    </div>
  )
}

async function allRows(wanted: Inputs['figureRegister']['rows']): Promise<readonly RegisterRow[]> {
  const batch = (page: number) =>
    queryClient.fetchQuery(api.figureRegister.rows.queryOptions({ ...wanted, page, pageSize: batchSize }))
  const first = await batch(0)
  const further = Array.from({ length: Math.max(0, Math.ceil(first.total / batchSize) - 1) }, (_, index) =>
    batch(index + 1),
  )
  return [first, ...(await Promise.all(further))].flatMap(({ rows }) => rows)
}
