import type { ReactNode } from 'react'
import { useBoard } from '../../app/board.tsx'
import { itemName } from '../../ui/item-name.ts'
import { useTexts } from '../../ui/texts.ts'
import type { ItemComparison } from './comparison.ts'
import type { Years } from './years.ts'

/** What must be known about a table: rows that don't add up, answers behind closed branches, years in which it was not asked. */
export function TableRemarks({
  items,
  years,
}: {
  readonly items: readonly ItemComparison[]
  readonly years: Years
}): ReactNode {
  const { t } = useTexts()
  const { fill } = useBoard()
  const remarks = items.flatMap(({ item, chosen, earlier }) => {
    const about = item.row ? `${itemName(t, item.key, fill(item.row.text))}: ` : ''
    return [
      { table: chosen, figures: years.chosen },
      { table: earlier, figures: years.other },
    ].flatMap(({ table, figures }) => {
      if (!figures) return []
      const { year } = figures
      if (!table) return about + t('questions.notAsked', { year })
      const count = table.answeredWhileHidden ?? 0
      return [
        ...(table.addsUp ? [] : [`* ${t('questions.doesNotAddUp', { year })}`]),
        ...(count > 0 ? [about + t('questions.answeredWhileHidden', { count, year })] : []),
      ]
    })
  })
  return remarks.length === 0 ? null : (
    <ul className="board-notes">
      {[...new Set(remarks)].map((remark) => (
        <li key={remark} className="hms-subtle">
          {remark}
        </li>
      ))}
    </ul>
  )
}
