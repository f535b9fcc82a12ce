import { percentOf, roundToOneDecimal } from '@hms/domain/quantity'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { ChangeText } from '../../ui/change-text.tsx'
import { itemName } from '../../ui/item-name.ts'
import { ShareText } from '../../ui/share-text.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { TextTools } from '../../ui/texts.ts'
import { useTexts } from '../../ui/texts.ts'
import type { Results } from './results.ts'

type LackedItem = Results['lacked'][number]

const shownAtFirst = 12

/** What most units lack, with the units themselves. */
export function LackedTable({ results }: { readonly results: Results }): ReactNode {
  const tools = useTexts()
  const { t } = tools
  const [showsAll, setShowsAll] = useState(false)
  const { lacked } = results
  const rows = showsAll ? lacked : lacked.slice(0, shownAtFirst)
  return (
    <>
      <p className="hms-subtle">{t('facultyResults.lackedLead')}</p>
      <DataTable
        caption={t('facultyResults.lacked')}
        columns={lackedColumns(results, tools)}
        rows={rows}
        rowKey={({ item }) => item}
      />
      {lacked.length > shownAtFirst ? (
        <p className="hms-no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? t('facultyResults.showFewer') : t('facultyResults.showAll', { count: lacked.length })}
          </button>
        </p>
      ) : null}
    </>
  )
}

/** What is lacked, as the screen and the exported file have it. */
export function lackedColumns(
  { members, yearBefore }: Results,
  { t, text }: Pick<TextTools, 't' | 'text'>,
): readonly Column<LackedItem>[] {
  const names = new Map(members.map(({ code, name }) => [code, text(name)]))
  const nameOf = (code: string) => names.get(code) ?? code
  return [
    {
      key: 'item',
      header: t('columns.question'),
      kind: 'text',
      rowHeader: true,
      value: ({ item }) => itemName(t, item, item),
    },
    {
      key: 'percent',
      header: t('facultyResults.lacking'),
      kind: 'percent',
      value: ({ share }) => rounded(percentOf(share)),
      cell: ({ share }) => (
        <ShareText
          percent={rounded(percentOf(share))}
          numerator={share.numerator}
          base={share.denominator}
          baseKind={share.base}
        />
      ),
    },
    {
      key: 'numerator',
      header: t('columns.numerator'),
      kind: 'count',
      exportOnly: true,
      value: ({ share }) => share.numerator,
    },
    {
      key: 'base',
      header: t('columns.base'),
      kind: 'count',
      exportOnly: true,
      value: ({ share }) => share.denominator,
    },
    {
      key: 'change',
      header:
        yearBefore === null ? t('columns.change') : t('facultyResults.changeSince', { year: yearBefore }),
      kind: 'points',
      value: ({ changePoints }) => changePoints,
      cell: (item) => <ChangeText figure={item} show="cell" />,
    },
    {
      key: 'units',
      header: t('facultyResults.unitsThatLack'),
      kind: 'text',
      value: ({ units }) => units.map(nameOf).join(', '),
      cell: ({ units }) => (
        <details>
          <summary>{t('common:counts.units', { count: units.length })}</summary>
          <ul className="hms-plain-list">
            {units.map((code) => (
              <li key={code}>{nameOf(code)}</li>
            ))}
          </ul>
        </details>
      ),
    },
  ]
}

function rounded(percent: number | null): number | null {
  return percent === null ? null : roundToOneDecimal(percent)
}
