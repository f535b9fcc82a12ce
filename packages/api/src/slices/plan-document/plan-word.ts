import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PlanDocument, PlanTable } from './plan-document.ts'

/** The writable width of an A4 page with margins of 16 mm, in twentieths of a point. */
const writable = 10_092

const marginOfPage = 907

const line = { style: 'single', size: 4, color: '77808F' } as const
const noLine = { style: 'none', size: 0, color: 'auto' } as const

/** The plan as a Word file (A4), with real headings, and tables that repeat their heads. */
export async function planWord(plan: PlanDocument): Promise<Uint8Array> {
  const language = `${plan.language}-${plan.region}`
  const file = new Document({
    title: `${plan.title}, ${plan.unit}`,
    description: plan.description,
    creator: plan.institution,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 20, language: { value: language } },
          paragraph: { spacing: { after: 100 } },
        },
        title: { run: { size: 38, bold: true, color: '1C2430' }, paragraph: { spacing: { after: 60 } } },
        heading1: {
          run: { size: 26, bold: true, color: '1C2430' },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { size: 22, bold: true, color: '1C2430' },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: marginOfPage, bottom: marginOfPage, left: marginOfPage, right: marginOfPage },
          },
        },
        footers: { default: footerOf(plan) },
        children: [
          new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new TextRun({ text: plan.unit, bold: true, size: 24 })] }),
          ...plan.lead.map((text) => new Paragraph({ text })),
          ...plan.sections.flatMap(({ title, none, tables }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
            ...(none === null ? [] : [new Paragraph({ text: none })]),
            ...tables.flatMap((table) => [
              ...(table.title === null
                ? []
                : [new Paragraph({ text: table.title, heading: HeadingLevel.HEADING_2 })]),
              tableOf(table),
            ]),
          ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

function tableOf({ columns, rows }: PlanTable): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((width / all) * writable))
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 70, right: 70 },
      children: [
        new Paragraph({ children: [new TextRun({ text, size: 18, bold: isHead })], spacing: { after: 0 } }),
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
      new TableRow({ tableHeader: true, children: columns.map(({ head }, at) => cell(head, at, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) }),
      ),
    ],
  })
}

function footerOf({ foot, page }: PlanDocument): Footer {
  const [before = '', between = '', after = ''] = page.split(/\{pages?\}/)
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ text: `${foot} · `, size: 16, color: '4A5363' }),
          new TextRun({ children, size: 16, color: '4A5363' }),
        ],
      }),
    ],
  })
}
