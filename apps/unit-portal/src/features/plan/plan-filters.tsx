import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dues, measureSources, measureStates } from '@hms/domain/action-plan'
import { SelectField, TextField } from '../../ui/fields.tsx'
import type { PlanSearch } from './plan-search.ts'
import { isFiltered, planSearch } from './plan-search.ts'

/** Chooses which measures are shown, and how. All of it stands in the address. */
export function PlanFilters() {
  const { t } = useTranslation(['unit-plan', 'plan'])
  const navigate = useNavigate()
  const search = planSearch(useSearch({ strict: false }))
  const change = (part: Readonly<Partial<Record<keyof PlanSearch, string | undefined>>>) =>
    void navigate({
      to: '.',
      search: (current) => planSearch({ ...current, ...part }),
      replace: true,
      resetScroll: false,
    })
  const any = { value: '', label: t('plan.filters.all') }
  return (
    <div className="portal-filters hms-no-print" role="search" aria-label={t('plan.filters.label')}>
      <SelectField
        label={t('plan:columns.state')}
        value={search.state ?? ''}
        options={[any, ...measureStates.map((state) => ({ value: state, label: t(`plan:states.${state}`) }))]}
        onChange={(state) => change({ state })}
      />
      <SelectField
        label={t('plan:columns.deadline')}
        value={search.due ?? ''}
        options={[any, ...dues.map((due) => ({ value: due, label: t(`plan:dues.${due}`) }))]}
        onChange={(due) => change({ due })}
      />
      <SelectField
        label={t('plan:columns.source')}
        value={search.source ?? ''}
        options={[
          any,
          ...measureSources.map((source) => ({ value: source, label: t(`plan:sources.${source}`) })),
        ]}
        onChange={(source) => change({ source })}
      />
      <TextField label={t('plan.filters.search')} value={search.q ?? ''} onChange={(q) => change({ q })} />
      {isFiltered(search) && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() =>
            change({ state: undefined, due: undefined, source: undefined, finding: undefined, q: undefined })
          }
        >
          {t('plan.filters.clear')}
        </button>
      )}
      <div className="hms-language" role="group" aria-label={t('plan.view.label')}>
        {(['board', 'table'] as const).map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={(search.view ?? 'board') === view}
            onClick={() => change({ view })}
          >
            {t(`plan.view.${view}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
