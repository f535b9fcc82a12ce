import { requirementKeys, trainingRequirements } from '@hms/domain/training'
import type { RequirementKey } from '@hms/domain/training'
import { formatPercent } from '@hms/texts'
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

type Figures = Outputs['training']['figures']
type Counts = Figures['all']

/** A row of the table: the whole, or one faculty. */
interface Row {
  readonly key: string
  readonly name: string
  readonly counts: Counts
}

/** How many of those who are asked for something have it, by faculty. */
export function TrainingFigures(): ReactNode {
  const tools = useRegisterTexts()
  const { t, text } = tools
  const part = useRegisterPart()
  const found = useQuery(api.training.figures.queryOptions(part))
  const title = t('training.figures.title')
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <Loaded queries={[found]}>
        {([{ all, faculties }]) => {
          const rows: readonly Row[] = [
            ...(faculties.length === 1 ? [] : [{ key: '', name: t('training.figures.all'), counts: all }]),
            ...faculties.map(({ unit, counts }) => ({ key: unit.code, name: text(unit.name), counts })),
          ]
          const columns = columnsOf(tools)
          return (
            <>
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ key }) => key} />
              <ExportButtons title={title} columns={columns} rows={rows} />
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

function columnsOf(tools: RegisterTextTools): readonly Column<Row>[] {
  return [
    {
      key: 'faculty',
      header: tools.t('training.figures.faculty'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => name,
    },
    ...requirementKeys.map((requirement) => shareColumn(tools, requirement)),
  ]
}

function shareColumn({ text, language }: RegisterTextTools, requirement: RequirementKey): Column<Row> {
  return {
    key: requirement,
    header: text(trainingRequirements[requirement].name),
    kind: 'text',
    value: ({ counts }) => {
      const count = counts.find((each) => each.requirement === requirement)
      if (!count || count.asked === 0) return null
      return `${count.met}/${count.asked} (${formatPercent((100 * count.met) / count.asked, language)})`
    },
  }
}
