import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { DocumentTable } from './report-document.ts'

/** The writable width of an A4 page with margins of 16 mm, in twentieths of a point. */
const writable = 10_092

const line = { style: 'single', size: 4, color: '77808F' } as const
const noLine = { style: 'none', size: 0, color: 'auto' } as const

/** A table in Word: as wide as the page, with a head that is repeated, and numbers to the right. */
export function wordTable({ columns, rows }: DocumentTable): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((width / all) * writable))
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: columns[column]?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, size: 17, bold: isHead })],
          spacing: { after: 0 },
        }),
      ],
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: writable, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: noLine,
      right: noLine,
      insideVertical: noLine,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, at) => cell(head, at, true)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) }),
      ),
    ],
  })
}
