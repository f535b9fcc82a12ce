import { formatList } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import type { Outputs } from '../../../app/api.ts'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useRegisterPart } from '../register-filters.tsx'
import type { RegisterTextTools } from '../register-texts.ts'
import { useRegisterTexts } from '../register-texts.ts'

type Counts = Outputs['riskAssessment']['overview']['all']

interface Row extends Counts {
  readonly key: string
  readonly name: string
}

/** How many units have risk assessments, how many of these are overdue or tell of a high risk, and which units have none. */
export function RiskOverview(): ReactNode {
  const tools = useRegisterTexts()
  const { t, text, language } = tools
  const found = useQuery(api.riskAssessment.overview.queryOptions(useRegisterPart()))
  const title = t('risks.byFaculty')
  const columns = columnsOf(tools)
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <Loaded queries={[found]}>
        {([{ all, faculties, without }]) => {
          const rows: readonly Row[] = [
            ...(faculties.length === 1 ? [] : [{ key: '', name: t('training.figures.all'), ...all }]),
            ...faculties.map(({ unit, ...counts }) => ({ key: unit.code, name: text(unit.name), ...counts })),
          ]
          return (
            <>
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ key }) => key} />
              <ExportButtons title={title} columns={columns} rows={rows} />
              {without.length > 0 ? (
                <p>
                  {t('risks.without', {
                    count: without.length,
                    units: formatList(
                      without.map(({ name }) => text(name)),
                      language,
                      'and',
                    ),
                  })}
                </p>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

function columnsOf({ t }: RegisterTextTools): readonly Column<Row>[] {
  const counts = [
    ['units', t('risks.units')],
    ['withSome', t('risks.withSome')],
    ['assessments', t('risks.count')],
    ['overdue', t('risks.overdue')],
    ['highRisk', t('risks.high')],
  ] as const
  return [
    {
      key: 'faculty',
      header: t('training.figures.faculty'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => name,
    },
    ...counts.map(([key, header]): Column<Row> => ({ key, header, kind: 'count', value: (row) => row[key] })),
  ]
}
