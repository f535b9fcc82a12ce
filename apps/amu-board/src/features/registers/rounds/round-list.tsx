import { mayAnywhere } from '@hms/domain/access'
import { formatDate } from '@hms/texts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../../app/api.ts'
import type { Outputs } from '../../../app/api.ts'
import { useBoard } from '../../../app/board.tsx'
import { useSession } from '../../../app/session.tsx'
import { allRows } from '../../../ui/all-rows.ts'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Pages } from '../../../ui/pages.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useRegisterChange } from '../register-filters.tsx'
import { useRegisterTexts } from '../register-texts.ts'
import { registerSearch } from '../search.ts'

type Round = Outputs['safetyRound']['list']['rows'][number]

const pageSize = 50

/** The rounds of the year, the latest first; with their reports for those who may read them. */
export function RoundList(): ReactNode {
  const { t } = useRegisterTexts()
  const { year, faculty } = useBoard()
  const { page = 1 } = registerSearch(useSearch({ strict: false }))
  const change = useRegisterChange()
  const wanted = { year: year.year, ...(faculty && { within: faculty.code }) }
  const found = useQuery({
    ...api.safetyRound.list.queryOptions({ ...wanted, page: page - 1, pageSize }),
    placeholderData: keepPreviousData,
  })
  const columns = useColumns()
  const title = t('rounds.list')
  return (
    <div className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <Loaded queries={[found]}>
        {([{ rows, total }]) =>
          total === 0 ? (
            <p className="hms-empty">{t('rounds.none')}</p>
          ) : (
            <>
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
              <ExportButtons
                title={title}
                columns={columns}
                rows={() =>
                  allRows((some) =>
                    queryClient.fetchQuery(api.safetyRound.list.queryOptions({ ...wanted, ...some })),
                  )
                }
              />
              <Pages
                page={page}
                pages={Math.ceil(total / pageSize)}
                onPage={(next) => change({ page: next })}
              />
            </>
          )
        }
      </Loaded>
    </div>
  )
}

function useColumns(): readonly Column<Round>[] {
  const { t, text, language } = useRegisterTexts()
  const { t: tRound } = useTranslation('round')
  const { person } = useSession()
  const readsReports = mayAnywhere(
    person.roles.map(({ role }) => role),
    'rounds.read',
  )
  return [
    {
      key: 'unit',
      header: t('columns.unit'),
      kind: 'text',
      rowHeader: true,
      value: ({ unit }) => text(unit.name),
    },
    { key: 'day', header: t('rounds.day'), kind: 'text', value: ({ day }) => formatDate(day, language) },
    {
      key: 'state',
      header: t('rounds.state'),
      kind: 'text',
      value: ({ state }) => tRound(`states.${state}`),
    },
    ...(readsReports
      ? [
          {
            key: 'report',
            header: t('rounds.report'),
            kind: 'text',
            value: () => null,
            cell: ({ id, unit, signedAt }: Round) =>
              signedAt === null ? null : (
                <a className="ds-link" href={`/round/${id}.pdf?language=${language}`} download>
                  PDF <span className="ds-sr-only">{text(unit.name)}</span>
                </a>
              ),
          } as const,
        ]
      : []),
  ]
}
