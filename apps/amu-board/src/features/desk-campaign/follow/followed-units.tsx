import { standingMarks, standings } from '@hms/domain/campaign'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Outputs } from '../../../app/api.ts'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { FilterBar, SearchField, SelectField } from '../../../ui/filter-field.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { formatSort, parseSort, sortRows } from '../../../ui/table/sort.ts'
import { textMatches } from '../../../ui/text-matches.ts'
import { useCampaign } from '../campaign-layout.tsx'
import { useCampaignTexts } from '../campaign-texts.ts'
import type { FollowSearch } from '../search.ts'
import { ExtendDialog } from './extend-dialog.tsx'
import type { UnitAct } from './follow-columns.tsx'
import { followColumns, owedInWords } from './follow-columns.tsx'
import type { FollowedUnit } from './followed-unit.ts'
import { LetThroughDialog, ReopenDialog } from './report-dialog.tsx'

type Followed = Outputs['campaign']['follow']

const dialogs = { extend: ExtendDialog, reopen: ReopenDialog, letThrough: LetThroughDialog } as const

/** The units one by one: filtered and sorted as the address says, and taken out as a file just so. */
export function FollowedUnits({ followed }: { readonly followed: Followed }): ReactNode {
  const tools = useCampaignTexts()
  const { t, text, language } = tools
  const { year, today, change } = useCampaign()
  const { standing, mark, q, sort: sorted } = useSearch({ from: '/kontoret/rapportering/$year/oppfolging' })
  const { faculty } = useSearch({ from: '__root__' })
  const [acting, setActing] = useState<{ readonly act: UnitAct; readonly unit: FollowedUnit } | null>(null)
  const navigate = useNavigate({ from: '/kontoret/rapportering/$year/oppfolging' })
  const set = (changed: FollowSearch & { readonly faculty?: string | undefined }) =>
    void navigate({ search: (current) => ({ ...current, ...changed }), replace: true, resetScroll: false })

  const chosenFaculty = followed.faculties.find(({ code }) => code === faculty)
  const facultyName = (code: string) => {
    const found = followed.faculties.find((each) => each.code === code)
    return found ? text(found.name) : code
  }
  const columns = followColumns(tools, {
    facultyName,
    today,
    onAct: change?.parts.includes('extension') ? (act, unit) => setActing({ act, unit }) : null,
  })
  const sort = parseSort(
    sorted,
    columns.map(({ key }) => key),
  )
  const chosen = followed.units.filter(
    (unit) =>
      (!standing || unit.standing === standing) &&
      (!mark || unit.marks.includes(mark)) &&
      (!chosenFaculty || unit.faculty === chosenFaculty.code) &&
      textMatches([text(unit.name), unit.code, ...owedInWords(unit, tools)].join(' '), q),
  )
  const ActDialog = acting && dialogs[acting.act]
  const rows = sortRows(chosen, columns, sort, language)
  const title = t('follow.table')
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs">
        {title}
      </h2>
      <FilterBar>
        <SelectField
          label={t('follow.standing')}
          value={standing ?? ''}
          options={[
            { value: '', label: t('follow.all') },
            ...standings.map((each) => ({ value: each, label: t(`standings.${each}`) })),
          ]}
          onChange={(value) => set({ standing: standings.find((each) => each === value) })}
        />
        <SelectField
          label={t('follow.mark')}
          value={mark ?? ''}
          options={[
            { value: '', label: t('follow.all') },
            ...standingMarks.map((each) => ({ value: each, label: t(`marks.${each}`) })),
          ]}
          onChange={(value) => set({ mark: standingMarks.find((each) => each === value) })}
        />
        <SelectField
          label={t('follow.faculty')}
          value={chosenFaculty?.code ?? ''}
          options={[
            { value: '', label: t('follow.all') },
            ...followed.faculties.map(({ code, name }) => ({ value: code, label: text(name) })),
          ]}
          onChange={(value) => set({ faculty: value || undefined })}
        />
        <SearchField
          label={t('follow.search')}
          value={q ?? ''}
          onChange={(value) => set({ q: value || undefined })}
        />
      </FilterBar>
      <div className="hms-cluster" data-justify="between">
        <p role="status" className="hms-subtle">
          {t('follow.shownOf', { shown: rows.length, total: followed.units.length })}
        </p>
        <ExportButtons
          title={title}
          details={[
            year,
            chosenFaculty && text(chosenFaculty.name),
            standing && t(`standings.${standing}`),
            mark && t(`marks.${mark}`),
          ]}
          columns={columns.filter(({ key }) => key !== 'action')}
          rows={rows}
        />
      </div>
      {rows.length === 0 ? (
        <p className="hms-empty">{t('follow.none')}</p>
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          sort={sort}
          onSort={(wanted) => set({ sort: formatSort(wanted) })}
          stickyColumn
        />
      )}
      {acting && ActDialog ? <ActDialog unit={acting.unit} onClose={() => setActing(null)} /> : null}
    </section>
  )
}
