import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FilterBar, SelectField } from '../ui/filter-field.tsx'
import { useTexts } from '../ui/texts.ts'
import { useBoard } from './board.tsx'
import type { BoardYear } from './board.tsx'

/** Chooses the year and the faculty that the screen shows; both stand in the address. A screen adds its own filters. */
export function BoardFilters({ children }: { readonly children?: ReactNode }): ReactNode {
  const { t, text } = useTexts()
  const { years, year, faculties, faculty } = useBoard()
  const navigate = useNavigate()
  const yearLabel = ({ year: number, source, state }: BoardYear) => {
    if (source === 'published') return t('filters.yearPublished', { year: number })
    return state === 'open' ? t('filters.yearOpen', { year: number }) : String(number)
  }
  const change = (change: { year?: number | undefined; faculty?: string | undefined }) =>
    void navigate({ to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false })

  return (
    <FilterBar>
      <SelectField
        label={t('filters.year')}
        value={String(year.year)}
        options={years.map((each) => ({ value: String(each.year), label: yearLabel(each) }))}
        onChange={(value) => change({ year: Number(value) })}
      />
      <SelectField
        label={t('filters.faculty')}
        value={faculty?.code ?? ''}
        options={[
          { value: '', label: t('filters.allFaculties') },
          ...faculties.map(({ code, name }) => ({ value: code, label: text(name) })),
        ]}
        onChange={(value) => change({ faculty: value || undefined })}
      />
      {children}
    </FilterBar>
  )
}

/** What the reader must know about the chosen year: that it is not finished, or that it is published counts. */
export function YearNotice(): ReactNode {
  const { t } = useTexts()
  const { year, faculty } = useBoard()
  const { answered, total } = year.units
  const notice =
    year.source === 'published'
      ? t(faculty ? 'notices.publishedFaculty' : 'notices.published', { year: year.year })
      : year.state === 'open'
        ? t('notices.open', { year: year.year, answered, total })
        : null
  return notice ? (
    <div className="ds-alert board-notice" data-color={year.source === 'published' ? 'warning' : 'info'}>
      <p className="ds-paragraph">{notice}</p>
    </div>
  ) : null
}
