import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import type { FileChild } from 'docx'
import type { DocumentBlock, DocumentChart, DocumentTable, ReportDocument } from './report-document.ts'
import { wordTable } from './word-table.ts'

const marginOfPage = 907
const points = 'points'

/** The report as a Word file (A4), with real headings, a table of contents, and tables that repeat their heads. */
export async function reportWord(report: ReportDocument): Promise<Uint8Array> {
  const file = new Document({
    title: report.title,
    description: report.description,
    creator: report.institution,
    // The table of contents is made of the headings when the file is opened.
    features: { updateFields: true },
    styles: stylesIn(`${report.language}-${report.region}`),
    numbering: { config: [{ reference: points, levels: [pointLevel] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: marginOfPage, bottom: marginOfPage, left: marginOfPage, right: marginOfPage },
          },
        },
        footers: { default: footerOf(report) },
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new TextRun({ text: report.subtitle, bold: true, size: 24 })] }),
          ...report.lead.map((text) => new Paragraph({ text })),
          new Paragraph({
            children: [new TextRun({ text: report.contents, bold: true, size: 26 })],
            spacing: { before: 300 },
          }),
          new TableOfContents(report.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...report.chapters.flatMap(({ title, blocks }, index) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, pageBreakBefore: index === 0 }),
            ...blocks.flatMap(blockOf),
          ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

function stylesIn(language: string) {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 20, language: { value: language } },
        paragraph: { spacing: { after: 100 } },
      },
      title: { run: { size: 38, bold: true, color: '1C2430' }, paragraph: { spacing: { after: 60 } } },
      heading1: {
        run: { size: 28, bold: true, color: '1C2430' },
        paragraph: { spacing: { before: 400, after: 140 }, keepNext: true },
      },
      heading2: {
        run: { size: 23, bold: true, color: '1C2430' },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
      },
    },
  }
}

const pointLevel = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
}

function blockOf(block: DocumentBlock): readonly FileChild[] {
  if (block.kind === 'heading') return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })]
  if (block.kind === 'note') return [new Paragraph({ text: block.text })]
  if (block.kind === 'table') return titledTable(block)
  if (block.kind === 'chart') return titledTable(tableOfChart(block))
  return [
    new Paragraph({
      children: [new TextRun({ text: block.lead, bold: true })],
      spacing: { before: 140, after: 60 },
      keepNext: true,
    }),
    ...block.items.map(
      (text) => new Paragraph({ text, numbering: { reference: points, level: 0 }, spacing: { after: 50 } }),
    ),
  ]
}

function titledTable(table: DocumentTable): readonly FileChild[] {
  return [
    new Paragraph({
      children: [new TextRun({ text: table.title, bold: true, size: 19 })],
      spacing: { before: 220, after: 70 },
      keepNext: true,
    }),
    wordTable(table),
  ]
}

const fullBar = 18

/** A chart as a table of its bars: everybody can read and change it in Word. */
function tableOfChart({ title, heads, bars }: DocumentChart): DocumentTable {
  const before = heads.previous === null ? [] : [{ head: heads.previous, width: 13, isNumber: true }]
  return {
    title,
    columns: [
      { head: heads.label, width: 42, isNumber: false },
      { head: heads.value, width: 32, isNumber: false },
      ...before,
    ],
    rows: bars.map(({ label, value, share, previous }) => [
      label,
      `${'█'.repeat(Math.round(share * fullBar))} ${value}`,
      ...(before.length > 0 ? [previous] : []),
    ]),
  }
}

function footerOf({ foot, page }: ReportDocument): Footer {
  const [before = '', between = '', after = ''] = page.split(/\{pages?\}/)
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  const style = { size: 16, color: '4A5363' }
  return new Footer({
    children: [
      new Paragraph({
        children: [new TextRun({ text: `${foot} · `, ...style }), new TextRun({ children, ...style })],
      }),
    ],
  })
}
