import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { problemOf } from '../../ui/problem.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { answerWord, indicatorWords } from '../../ui/indicator-words.ts'
import { Loaded } from '../../ui/loaded.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TextTools } from '../../ui/texts.ts'
import { useTexts } from '../../ui/texts.ts'
import { groups, unitRows } from './unit-rows.ts'
import type { UnitRow } from './unit-rows.ts'

const shownOpen = 20

/** The units that a figure counts, the rest of its base, and those left out and why, as far as the reader may see them. */
export function IndicatorUnits({ id }: { readonly id: string }): ReactNode {
  const { t } = useTexts()
  const { year, facultyInput } = useBoard()
  const units = useQuery(
    api.indicator.units.queryOptions({ year: year.year, indicator: id, ...facultyInput }),
  )
  const problem = problemOf(units.error)
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 id="units" className="ds-heading" data-size="xs">
        {t('indicator.units')}
      </h2>
      {problem === 'notAllowed' || problem === 'notFound' ? (
        <p className="hms-empty">{t('indicator.unitsNotForYou')}</p>
      ) : (
        <Loaded queries={[units]}>{([loaded]) => <UnitGroups id={id} units={loaded} />}</Loaded>
      )}
    </section>
  )
}

function UnitGroups({ id, units }: { readonly id: string; readonly units: Outputs['indicator']['units'] }) {
  const tools = useTexts()
  const { t, text } = tools
  const { year, faculty, facultyName } = useBoard()
  const rows = unitRows(units)
  const columns = columnsOf(tools, facultyName)
  const { name, counted } = indicatorWords(t, id)
  const seen = columns.filter(({ key }) => key !== 'group')
  return (
    <>
      {units.hidden > 0 ? (
        <p className="hms-subtle">{t('indicator.hidden', { count: units.hidden })}</p>
      ) : null}
      {groups.map((group) => {
        const members = rows.filter((row) => row.group === group)
        const title = t(`indicator.${group}`, { count: members.length })
        return (
          <details
            key={group}
            className="ds-details board-group"
            data-color="neutral"
            open={group === 'counted' && members.length <= shownOpen}
          >
            <summary>{title}</summary>
            <div>
              {members.length === 0 ? (
                <p className="hms-subtle">{t('indicator.none')}</p>
              ) : (
                <DataTable caption={title} columns={seen} rows={members} rowKey={({ unit }) => unit.code} />
              )}
            </div>
          </details>
        )
      })}
      <ExportButtons
        title={t('indicator.unitsTitle')}
        details={[name, counted, year.year, faculty && text(faculty.name)]}
        columns={columns}
        rows={rows}
      />
    </>
  )
}

function columnsOf(
  { t, text }: TextTools,
  facultyName: (code: string) => string,
): readonly Column<UnitRow>[] {
  return [
    {
      key: 'group',
      header: t('indicator.group'),
      kind: 'text',
      value: ({ group }) => t(`indicator.groups.${group}`),
    },
    {
      key: 'code',
      header: t('columns.unitCode'),
      kind: 'text',
      exportOnly: true,
      value: ({ unit }) => unit.code,
    },
    {
      key: 'unit',
      header: t('columns.unit'),
      kind: 'text',
      rowHeader: true,
      value: ({ unit }) => text(unit.name),
      cell: ({ unit }) => (
        <>
          {text(unit.name)}
          <span className="board-below">{facultyName(unit.faculty)}</span>
        </>
      ),
    },
    {
      key: 'faculty',
      header: t('columns.faculty'),
      kind: 'text',
      exportOnly: true,
      value: ({ unit }) => facultyName(unit.faculty),
    },
    {
      key: 'answer',
      header: t('indicator.answerOrReason'),
      kind: 'text',
      value: ({ answer, reason }) =>
        answer ? answerWord(t, answer) : reason ? t(`common:missing.${reason}`) : t('columns.submitted'),
    },
  ]
}
