import type { ReactNode } from 'react'
import type { CaseCounts } from '@hms/domain/incident'
import { addCaseCounts } from '@hms/domain/incident'
import { useBoard } from '../../app/board.tsx'
import type { Column } from '../../ui/table/column.ts'
import { CaseTable } from './case-table.tsx'
import { countColumns } from './count-columns.ts'
import { useIncidentTexts } from './incident-texts.ts'
import type { IncidentFigures } from './figures.ts'

/** Cases that have something in common. */
interface NamedCounts extends CaseCounts {
  readonly key: string
  readonly name: string
}

/** The same cases by faculty, campus, type, category and month. */
export function FurtherTables({ figures }: { readonly figures: IncidentFigures }): ReactNode {
  const tools = useIncidentTexts()
  const { t, text, language } = tools
  const { year, faculty } = useBoard()
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const nameOfMonth = (month: string) => monthName.format(new Date(`${month}-15T12:00:00Z`))
  const byFaculty = [...Map.groupBy(figures.byUnit, (row) => row.faculty.code)].map(([code, rows]) => ({
    key: code,
    name: text(rows[0]?.faculty.name ?? { nb: code, nn: code, en: code }),
    ...addCaseCounts(rows),
  }))
  const columns = (header: string): readonly Column<NamedCounts>[] => [
    { key: 'name', header, kind: 'text', rowHeader: true, value: ({ name }) => name },
    ...countColumns<NamedCounts>(tools),
  ]
  const table = (title: string, header: string, rows: readonly NamedCounts[], note?: string) => (
    <CaseTable
      title={title}
      details={[year.year, faculty && text(faculty.name)]}
      columns={columns(header)}
      rows={rows}
      rowKey={({ key }) => key}
      {...(note !== undefined && { note })}
    />
  )
  return (
    <>
      {table(t('byFaculty'), t('faculty'), byFaculty)}
      <div className="board-columns">
        {table(
          t('byCampus'),
          t('campus'),
          figures.byCampus.map(({ campus, ...counts }) => ({ key: campus, name: campus, ...counts })),
        )}
        {table(
          t('byType'),
          t('type'),
          figures.byType.map(({ type, ...counts }) => ({
            key: type,
            name: t(`incident:types.${type}`),
            ...counts,
          })),
        )}
      </div>
      <div className="board-columns">
        {table(
          t('byCategory'),
          t('category'),
          figures.byCategory.map(({ category, ...counts }) => ({
            key: category,
            name: t(`incident:categories.${category}`),
            ...counts,
          })),
          t('categoryNote'),
        )}
        {table(
          t('byMonth'),
          t('month'),
          figures.byMonth.map(({ month, ...counts }) => ({
            key: month,
            name: nameOfMonth(month),
            ...counts,
          })),
        )}
      </div>
    </>
  )
}
