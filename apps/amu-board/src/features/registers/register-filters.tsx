import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { FilterBar, SearchField, SelectField } from '../../ui/filter-field.tsx'
import { useRegisterTexts } from './register-texts.ts'
import { registerSearch } from './search.ts'
import type { RegisterSearch } from './search.ts'

/** Chooses the faculty and the campus that a register shows; a register adds its own filters. All stand in the address. */
export function RegisterFilters({
  children,
  searches = true,
}: {
  readonly children?: ReactNode
  /** Whether the rows can be searched in. */
  readonly searches?: boolean
}): ReactNode {
  const { t, text } = useRegisterTexts()
  const { faculties, faculty } = useBoard()
  const { campus, q } = registerSearch(useSearch({ strict: false }))
  const units = useQuery(api.organisation.list.queryOptions())
  const campuses = [...new Set((units.data ?? []).map((unit) => unit.campus))].toSorted()
  const change = useRegisterChange()
  const search = useCallback((written: string) => change({ q: written || undefined }), [change])
  return (
    <FilterBar>
      <SelectField
        label={t('amu-board:filters.faculty')}
        value={faculty?.code ?? ''}
        options={[
          { value: '', label: t('amu-board:filters.allFaculties') },
          ...faculties.map(({ code, name }) => ({ value: code, label: text(name) })),
        ]}
        onChange={(value) => change({ faculty: value || undefined })}
      />
      <SelectField
        label={t('filters.campus')}
        value={campus ?? ''}
        options={[
          { value: '', label: t('filters.allCampuses') },
          ...campuses.map((each) => ({ value: each, label: each })),
        ]}
        onChange={(value) => change({ campus: value || undefined })}
      />
      {children}
      {searches ? <SearchField label={t('filters.search')} value={q ?? ''} onChange={search} /> : null}
    </FilterBar>
  )
}

/** Changes the address of a register; with other filters one begins on the first page. */
export function useRegisterChange(): (change: RegisterSearch & Readonly<Record<string, unknown>>) => void {
  const navigate = useNavigate()
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        search: (current) => ({ ...current, page: undefined, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}

/** The part of a register that is looked at, as the procedures take it. */
export function useRegisterPart(): { readonly within?: string; readonly campus?: string } {
  const { faculty } = useBoard()
  const { campus } = registerSearch(useSearch({ strict: false }))
  return { ...(faculty && { within: faculty.code }), ...(campus !== undefined && { campus }) }
}
