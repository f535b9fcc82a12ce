import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { DayField, FilterBar, SearchField, SelectField } from '../../ui/filter-field.tsx'
import type { TraceSearch } from './search.ts'
import { deedName, useTraceTexts } from './trace-texts.ts'

/** What is looked for; all of it stands in the address. */
export function TraceFilters(): ReactNode {
  const { t, language } = useTraceTexts()
  const search = useSearch({ from: '/kontoret/logg' })
  const navigate = useNavigate({ from: '/kontoret/logg' })
  const { data: actions = [] } = useQuery(api.audit.actions.queryOptions())
  const change = (part: TraceSearch) =>
    void navigate({
      search: (current) => ({ ...current, ...part, after: undefined }),
      replace: true,
      resetScroll: false,
    })
  const order = new Intl.Collator(language === 'en' ? 'en' : 'nb')
  const named = actions
    .map((action) => ({ value: action, label: deedName(t, action) }))
    .toSorted((one, other) => order.compare(one.label, other.label))
  const isNarrowed = Object.entries(search).some(([key, value]) => isFilter(key) && value !== undefined)

  return (
    <FilterBar>
      <DayField
        label={t('page.from')}
        value={search.from ?? ''}
        onChange={(value) => change({ from: value || undefined })}
      />
      <DayField
        label={t('page.to')}
        value={search.to ?? ''}
        onChange={(value) => change({ to: value || undefined })}
      />
      <SearchField
        label={t('page.who')}
        value={search.who ?? ''}
        onChange={(value) => change({ who: value.trim() || undefined })}
      />
      <SelectField
        label={t('page.action')}
        value={search.action ?? ''}
        options={[{ value: '', label: t('page.allActions') }, ...named]}
        onChange={(value) => change({ action: value || undefined })}
      />
      <SearchField
        label={t('page.subject')}
        value={search.subject ?? ''}
        onChange={(value) => change({ subject: value.trim() || undefined })}
      />
      <SearchField
        label={t('page.stream')}
        value={search.stream ?? ''}
        onChange={(value) => change({ stream: value.trim() || undefined })}
      />
      {isNarrowed ? (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => change(Object.fromEntries(filters.map((key) => [key, undefined])))}
        >
          {t('page.clear')}
        </button>
      ) : null}
    </FilterBar>
  )
}

const filters = ['from', 'to', 'who', 'action', 'subject', 'stream'] as const

function isFilter(key: string): boolean {
  return filters.some((filter) => filter === key)
}
