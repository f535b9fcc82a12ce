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
  readonly rows: readonly Row[]
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

  const saveCsv = () =>
    download(new Blob([toCsv(columns, rows, language)], { type: 'text/csv;charset=utf-8' }), nameFor('csv'))
  const saveExcel = async () => {
    setFailed(false)
    try {
      const { toExcel } = await import('./excel.ts')
      download(await toExcel([asCells(title, columns, rows), ...(moreSheets?.() ?? [])]), nameFor('xlsx'))
    } catch {
      setFailed(true)
    }
  }

  return (
    <div className="board-export">
      <span className="board-export__label">{t('export.label')}</span>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        aria-label={t('export.csv', { title })}
        onClick={saveCsv}
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
