import { percentOf } from '@hms/domain/quantity'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import type { Outputs } from '../../../app/api.ts'
import { useBoard } from '../../../app/board.tsx'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { ShareText } from '../../../ui/share-text.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import type { RegisterTextTools } from '../register-texts.ts'
import { useRegisterTexts } from '../register-texts.ts'

type Coverage = Outputs['safetyRound']['coverage']['all']

/** The whole, or one faculty. */
interface Row {
  readonly key: string
  readonly name: string
  readonly coverage: Coverage
}

/** How many units have had their round of the year, by faculty, and which have none. */
export function CoverageTable(): ReactNode {
  const tools = useRegisterTexts()
  const { t, text } = tools
  const { year, faculty } = useBoard()
  const found = useQuery(api.safetyRound.coverage.queryOptions({ year: year.year }))
  const units = useQuery(api.organisation.list.queryOptions())
  const title = t('rounds.coverage', { year: year.year })
  return (
    <div className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <Loaded queries={[found, units]}>
        {([{ all, faculties }, known]) => {
          const shown = faculties.filter(({ unit }) => !faculty || unit.code === faculty.code)
          const rows: readonly Row[] = [
            ...(shown.length === 1 ? [] : [{ key: '', name: t('rounds.all'), coverage: all }]),
            ...shown.map(({ unit, ...coverage }) => ({ key: unit.code, name: text(unit.name), coverage })),
          ]
          const columns = columnsOf(tools)
          const nameOf = new Map(known.map(({ code, name }) => [code, text(name)]))
          const without = shown.flatMap((each) => each.without)
          return (
            <>
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ key }) => key} />
              <ExportButtons title={title} columns={columns} rows={rows} />
              {without.length > 0 ? (
                <details className="ds-details" data-color="neutral">
                  <summary>{t('rounds.withoutTitle', { count: without.length })}</summary>
                  <ul className="ds-list">
                    {without.map((code) => (
                      <li key={code}>{nameOf.get(code) ?? code}</li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

function columnsOf({ t }: RegisterTextTools): readonly Column<Row>[] {
  return [
    {
      key: 'faculty',
      header: t('rounds.faculty'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => name,
    },
    {
      key: 'share',
      header: t('rounds.done'),
      kind: 'percent',
      value: ({ coverage }) => percentOf(coverage.done),
      cell: ({ coverage: { done } }) => (
        <ShareText
          percent={percentOf(done)}
          numerator={done.numerator}
          base={done.denominator}
          baseKind={done.base}
        />
      ),
    },
    {
      key: 'units',
      header: t('rounds.units'),
      kind: 'count',
      value: ({ coverage }) => coverage.done.denominator,
    },
    {
      key: 'onTheWay',
      header: t('rounds.onTheWay'),
      kind: 'count',
      value: ({ coverage }) => coverage.onTheWay,
    },
    {
      key: 'without',
      header: t('rounds.without'),
      kind: 'count',
      value: ({ coverage }) => coverage.without.length,
    },
  ]
}
