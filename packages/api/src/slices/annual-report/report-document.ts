import type { Block, BoundFigure, ReportChart, ReportColumn, ReportTable } from '@hms/domain/annual-report'
import { statementText } from '@hms/domain/annual-report'
import type { Language } from '@hms/domain/language'
import { createTexts, formatDate, formatDateTime, formatNumber, formatPercentagePoints } from '@hms/texts'
import { formatPercent } from '@hms/texts'
import { regionOf } from '../../platform/region-of.ts'
import { cellText, noValue } from './cell-text.ts'
import type { ReadReport } from './read-report.ts'

/** The report as it is set: everything in the words of one language. */
export interface ReportDocument {
  readonly language: Language
  /** As PDF and Word have it beside the language. */
  readonly region: string
  readonly institution: string
  readonly title: string
  readonly subtitle: string
  readonly description: string
  /** The day that it was made on. */
  readonly day: string
  /** What is said first, a paragraph each. */
  readonly lead: readonly string[]
  /** Heading of the table of contents. */
  readonly contents: string
  readonly chapters: readonly { readonly title: string; readonly blocks: readonly DocumentBlock[] }[]
  /** Stands at the foot of each page. */
  readonly foot: string
  /** With `{page}` and `{pages}` where the numbers go. */
  readonly page: string
}

/** A piece of a chapter. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'points'; readonly lead: string; readonly items: readonly string[] }
  | ({ readonly kind: 'table' } & DocumentTable)
  | ({ readonly kind: 'chart' } & DocumentChart)

/** A table of the document. */
export interface DocumentTable {
  readonly title: string
  readonly columns: readonly DocumentColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** Its head, how wide it is beside the others, and whether numbers stand in it. */
export interface DocumentColumn {
  readonly head: string
  readonly width: number
  readonly isNumber: boolean
}

/** Horizontal bars; shares are from 0 to 1 of the whole width. */
export interface DocumentChart {
  readonly title: string
  readonly alternative: string
  readonly legend: string
  /** What the parts of a bar are called where it is a row of a table. */
  readonly heads: { readonly label: string; readonly value: string; readonly previous: string | null }
  readonly bars: readonly {
    readonly label: string
    readonly value: string
    readonly share: number
    readonly previous: string
    readonly previousShare: number | null
  }[]
}

/** A report in the words of a language. */
export async function reportDocument(
  { report, institution, day }: ReadReport,
  language: Language,
): Promise<ReportDocument> {
  const texts = await createTexts({ language, namespaces: ['annual-report'] })
  const t = texts.getFixedT(language, 'annual-report')
  const { year, within, units, comparedWith, figures, chapters } = report
  const name = institution.name[language]
  const source = figures[0]?.source

  const chartOf = (chart: ReportChart): DocumentChart => {
    const most = chart.unit === 'percent' ? 100 : Math.max(1, ...chart.bars.map(({ value }) => value))
    const write = (value: number) =>
      chart.unit === 'percent' ? formatPercent(value, language) : formatNumber(value, language)
    const { previousYear } = chart
    const bars = chart.bars.map(({ label, value, previous }) => ({
      label: label[language],
      value: write(value),
      share: Math.min(1, value / most),
      previous: previous === null ? noValue : write(previous),
      previousShare: previous === null ? null : Math.min(1, previous / most),
    }))
    const alternatives = bars.map((bar) =>
      bar.previousShare === null || previousYear === null
        ? t('chart.bar', bar)
        : t('chart.barCompared', { ...bar, year: previousYear }),
    )
    return {
      title: chart.title[language],
      alternative: t('chart.alternative', { bars: alternatives.join(' ') }),
      legend:
        previousYear === null
          ? t('chart.legendAlone', { year: chart.year })
          : t('chart.legend', { year: chart.year, previousYear }),
      heads: {
        label: t('columns.figure'),
        value: t(`ofYear.${chart.unit}`, { year: chart.year }),
        previous: previousYear === null ? null : t(`ofYear.${chart.unit}`, { year: previousYear }),
      },
      bars,
    }
  }
  const blockOf = (block: Block): DocumentBlock => {
    if (block.kind === 'table') return { kind: 'table', ...documentTable(block.table, language) }
    if (block.kind === 'chart') return { kind: 'chart', ...chartOf(block.chart) }
    if (block.kind !== 'paragraph') return { kind: block.kind, text: block.words[language] }
    return {
      kind: 'points',
      lead: block.lead[language],
      items: block.statements.map((statement) => sentence(statement, figures, language)),
    }
  }
  const subtitle = within ? within.name[language] : t('wholeInstitution')
  return {
    language,
    region: regionOf(language),
    institution: name,
    title: t('title', { year }),
    subtitle: `${name} · ${subtitle}`,
    description: t('description', { year }),
    day,
    lead: [
      t('lead.units', { ...units }),
      comparedWith === null ? t('lead.notCompared') : t('lead.compared', { year: comparedWith }),
      ...(source?.published ? [t('lead.published', { source: source.published })] : []),
      ...(source?.files ?? []).map(({ importedAt }) =>
        t('lead.imported', { when: formatDateTime(importedAt, language) }),
      ),
      t('lead.made', { date: formatDate(day, language) }),
    ],
    contents: t('contents'),
    chapters: chapters.map(({ number, title, blocks }) => ({
      title: `${number} ${title[language]}`,
      blocks: blocks.map(blockOf),
    })),
    foot: [...new Set([name, subtitle, t('title', { year })])].join(' · '),
    page: t('page', { page: '{page}', pages: '{pages}' }),
  }
}

function sentence(
  statement: Parameters<typeof statementText>[0],
  figures: readonly BoundFigure[],
  language: Language,
): string {
  return statementText(statement, figures, language, {
    count: (value) => formatNumber(value, language),
    percent: (value) => formatPercent(value, language),
    points: (value) => formatPercentagePoints(value, language).replace('+', ''),
  })
}

/** A table in the words of a language, without what is there for programs. */
function documentTable({ title, columns, rows }: ReportTable, language: Language): DocumentTable {
  const shown = columns.flatMap((column, at) => (column.kind === 'key' ? [] : [{ column, at }]))
  const written = rows.map((row) =>
    shown.map(({ column, at }) => cellText(row[at] ?? null, column.kind, language)),
  )
  return {
    title: title[language],
    columns: shown.map(({ column }, at) => ({
      head: column.head[language],
      width: widthOf(
        column,
        column.head[language],
        written.map((row) => row[at] ?? ''),
      ),
      isNumber: column.kind !== 'text',
    })),
    rows: written,
  }
}

const narrowest = 9
const widest = 36

/** So wide that words stay whole; texts as wide as they are long, within bounds. */
function widthOf({ kind }: ReportColumn, head: string, cells: readonly string[]): number {
  const texts = kind === 'text' ? [head, ...cells] : [head]
  const longestWord = Math.max(...texts.flatMap((text) => text.split(' ')).map((word) => word.length))
  const longest = kind === 'text' ? Math.max(0, ...cells.map((cell) => cell.length)) : 0
  return Math.min(widest, Math.max(narrowest, longestWord + 3, longest * 0.6))
}
