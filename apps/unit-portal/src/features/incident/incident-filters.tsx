import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { incidentCategories, incidentStates, incidentTypes } from '@hms/domain/incident'
import { SelectField, TextField } from '../../ui/fields.tsx'
import type { IncidentSearch } from './incident-search.ts'
import { incidentOrders, incidentSearch, isFiltered } from './incident-search.ts'

/** Chooses which cases are shown, and in which order. All of it stands in the address. */
export function IncidentFilters({ search }: { readonly search: IncidentSearch }) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const navigate = useNavigate()
  const change = (part: Readonly<Partial<Record<keyof IncidentSearch, string | undefined>>>) =>
    void navigate({
      to: '.',
      search: (current) => incidentSearch({ ...current, page: undefined, ...part }),
      replace: true,
      resetScroll: false,
    })
  const any = { value: '', label: t('list.filters.all') }
  return (
    <div className="portal-filters hms-no-print" role="search" aria-label={t('list.filters.label')}>
      <TextField label={t('list.filters.search')} value={search.q ?? ''} onChange={(q) => change({ q })} />
      <SelectField
        label={t('list.filters.state')}
        value={search.state ?? ''}
        options={[
          any,
          { value: 'open', label: t('list.filters.open') },
          ...incidentStates.map((state) => ({ value: state, label: t(`incident:states.${state}`) })),
        ]}
        onChange={(state) => change({ state })}
      />
      <SelectField
        label={t('list.filters.type')}
        value={search.type ?? ''}
        options={[any, ...incidentTypes.map((type) => ({ value: type, label: t(`incident:types.${type}`) }))]}
        onChange={(type) => change({ type })}
      />
      <SelectField
        label={t('list.filters.category')}
        value={search.category ?? ''}
        options={[
          any,
          ...incidentCategories.map((category) => ({
            value: category,
            label: t(`incident:categories.${category}`),
          })),
        ]}
        onChange={(category) => change({ category })}
      />
      <SelectField
        label={t('list.filters.due')}
        value={search.due ?? ''}
        options={[
          any,
          ...(['waiting', 'late'] as const).map((due) => ({ value: due, label: t(`incident:dues.${due}`) })),
        ]}
        onChange={(due) => change({ due })}
      />
      <SelectField
        label={t('list.filters.order')}
        value={search.order ?? 'reported'}
        options={incidentOrders.map((order) => ({ value: order, label: t(`list.orders.${order}`) }))}
        onChange={(order) => change({ order })}
      />
      {isFiltered(search) && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() =>
            change({ state: undefined, type: undefined, category: undefined, due: undefined, q: undefined })
          }
        >
          {t('list.filters.clear')}
        </button>
      )}
    </div>
  )
}
