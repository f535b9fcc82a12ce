import { useState } from 'react'
import type { ReactNode } from 'react'
import { asCells } from '../table/as-cells.ts'
import type { CellTable } from '../table/as-cells.ts'
import type { Column } from '../table/column.ts'
import { useTexts } from '../texts.ts'
import { toCsv } from './csv.ts'
import { download } from './download.ts'
import { fileName } from './file-name.ts'

interface ExportButtonsProps<Row> {
  /** What the table shows: the name of the sheet, and the beginning of the file name. */
  readonly title: string
  /** What else the file name says: the year, the faculty, the filter. */
  readonly details?: readonly (string | number | null | undefined)[]
  readonly columns: readonly Column<Row>[]
  /** A function fetches them when they are saved: where the screen shows a page of them at a time. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]>)
  /** Further sheets of the Excel file. */
  readonly moreSheets?: () => readonly CellTable[]
}

/** Saves the table as it stands on the screen: the same rows, columns, filters and language. */
export function ExportButtons<Row>({
  title,
  details,
  columns,
  rows,
  moreSheets,
}: ExportButtonsProps<Row>): ReactNode {
  const { t, language } = useTexts()
  const [failed, setFailed] = useState(false)
  const nameFor = (extension: 'csv' | 'xlsx') => fileName([title, ...(details ?? [])], extension)

  const save = async (extension: 'csv' | 'xlsx', fileOf: (all: readonly Row[]) => Promise<Blob>) => {
    setFailed(false)
    try {
      download(await fileOf(typeof rows === 'function' ? await rows() : rows), nameFor(extension))
    } catch {
      setFailed(true)
    }
  }
  const saveCsv = () =>
    save('csv', async (all) => new Blob([toCsv(columns, all, language)], { type: 'text/csv;charset=utf-8' }))
  const saveExcel = () =>
    save('xlsx', async (all) => {
      const { toExcel } = await import('./excel.ts')
      return toExcel([asCells(title, columns, all), ...(moreSheets?.() ?? [])])
    })

  return (
    <div className="board-export">
      <span>{t('export.label')}</span>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        aria-label={t('export.csv', { title })}
        onClick={() => void saveCsv()}
      >
        CSV
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        aria-label={t('export.excel', { title })}
        onClick={() => void saveExcel()}
      >
        Excel
      </button>
      {failed ? <span role="alert">{t('export.failed')}</span> : null}
    </div>
  )
}
