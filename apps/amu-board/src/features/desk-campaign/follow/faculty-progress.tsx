import { countStandings, standings } from '@hms/domain/campaign'
import type { Standing } from '@hms/domain/campaign'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outputs } from '../../../app/api.ts'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useCampaign } from '../campaign-layout.tsx'
import type { CampaignTextTools } from '../campaign-texts.ts'
import { useCampaignTexts } from '../campaign-texts.ts'

type Followed = Outputs['campaign']['follow']

interface FacultyRow {
  readonly code: string
  readonly name: Followed['faculties'][number]['name']
  readonly total: number
  readonly counts: Readonly<Record<Standing, number>>
}

/** How far the units of each faculty have come. */
export function FacultyProgress({ followed }: { readonly followed: Followed }): ReactNode {
  const tools = useCampaignTexts()
  const { year } = useCampaign()
  const title = tools.t('follow.byFaculty')
  const columns = columnsOf(tools, String(year))
  const rows = followed.faculties.map(({ code, name }): FacultyRow => {
    const units = followed.units.filter(({ faculty }) => faculty === code)
    return { code, name, total: units.length, counts: countStandings(units) }
  })
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs">
        {title}
      </h2>
      <DataTable caption={title} columns={columns} rows={rows} rowKey={({ code }) => code} stickyColumn />
      <ExportButtons title={title} details={[year]} columns={columns} rows={rows} />
    </section>
  )
}

function columnsOf({ t, text }: CampaignTextTools, year: string): readonly Column<FacultyRow>[] {
  return [
    {
      key: 'faculty',
      header: t('follow.faculty'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => text(name),
      cell: ({ code, name }) => (
        <Link
          from="/kontoret/rapportering/$year/oppfolging"
          to="/kontoret/rapportering/$year/oppfolging"
          params={{ year }}
          search={(current) => ({ ...current, faculty: code })}
          className="ds-link"
          resetScroll={false}
        >
          {text(name)}
        </Link>
      ),
    },
    {
      key: 'share',
      header: t('list.handedIn'),
      kind: 'count',
      value: ({ counts }) => counts.handedIn,
      cell: ({ counts, total }) => (
        <span className="board-progress">
          <span>{t('amu-board:share.of', { numerator: counts.handedIn, base: total })}</span>
          <progress
            className="hms-progress"
            value={counts.handedIn}
            max={Math.max(total, 1)}
            aria-hidden="true"
          />
        </span>
      ),
    },
    ...standings
      .filter((standing) => standing !== 'handedIn')
      .map((standing): Column<FacultyRow> => ({
        key: standing,
        header: t(`standings.${standing}`),
        kind: 'count',
        value: ({ counts }) => counts[standing],
      })),
    { key: 'total', header: t('follow.total'), kind: 'count', value: ({ total }) => total },
  ]
}
