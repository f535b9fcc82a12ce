import type { ColumnKind, ReportContent, ReportTable } from '@hms/domain/annual-report'
import type { Language } from '@hms/domain/language'
import { createTexts } from '@hms/texts'
import { strToU8, zipSync } from 'fflate'
import { cellValue } from './cell-text.ts'
import { tablesOf } from './tables-of.ts'

/** The fields of `figures.csv`, and what each holds. */
const figureFields = [
  { name: 'indicator', type: 'string' },
  { name: 'year', type: 'integer' },
  { name: 'numerator', type: 'integer' },
  { name: 'base', type: 'integer' },
  { name: 'baseKind', type: 'string' },
  { name: 'percent', type: 'number' },
  { name: 'leftOut', type: 'integer' },
  { name: 'previousYear', type: 'integer' },
  { name: 'previousNumerator', type: 'integer' },
  { name: 'previousBase', type: 'integer' },
  { name: 'changePoints', type: 'number' },
  { name: 'continuity', type: 'string' },
  { name: 'meaning', type: 'string' },
] as const

const fieldTypes: Readonly<Record<ColumnKind, string>> = {
  key: 'string',
  text: 'string',
  count: 'integer',
  percent: 'number',
  points: 'number',
  number: 'number',
}

interface Resource {
  readonly name: string
  readonly title: string
  readonly fields: readonly { readonly name: string; readonly title?: string; readonly type: string }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/**
 * Every table, and every figure, as a data package (Frictionless, https://specs.frictionlessdata.io/data-package/): a zip
 * with `datapackage.json` and a CSV each (UTF-8, commas, decimal points). The same report gives the same file.
 */
export async function reportPackage(
  report: ReportContent,
  institution: string,
  language: Language,
): Promise<Uint8Array> {
  const texts = await createTexts({ language, namespaces: ['annual-report'] })
  const t = texts.getFixedT(language, 'annual-report')
  const resources: readonly Resource[] = [
    { name: 'figures', title: t('dataPackage.figures'), fields: figureFields, rows: figureRows(report) },
    ...tablesOf(report).map(({ table }) => resourceOf(table, language)),
  ]
  const about = {
    profile: 'tabular-data-package',
    name: `hms-annual-report-${report.year}${report.within ? `-${report.within.code.toLowerCase()}` : ''}`,
    title: `${t('title', { year: report.year })}, ${report.within?.name[language] ?? institution}`,
    description: t('description', { year: report.year }),
    languages: [language],
    resources: resources.map(({ name, title, fields }) => ({
      profile: 'tabular-data-resource',
      name,
      title,
      path: pathOf(name),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: { fields, missingValues: [''] },
    })),
  }
  const files = Object.fromEntries(
    resources.map((resource) => [pathOf(resource.name), strToU8(csvOf(resource))]),
  )
  return zipSync(
    { 'datapackage.json': strToU8(`${JSON.stringify(about, null, 2)}\n`), ...files },
    { mtime: new Date(2000, 0, 1) },
  )
}

function pathOf(name: string): string {
  return `data/${name}.csv`
}

function resourceOf({ key, title, columns, rows }: ReportTable, language: Language): Resource {
  return {
    name: key.toLowerCase(),
    title: title[language],
    fields: columns.map((column) => ({
      name: column.key,
      title: column.head[language],
      type: fieldTypes[column.kind],
    })),
    rows: rows.map((row) => row.map((cell) => cellValue(cell, language))),
  }
}

function figureRows({ figures }: ReportContent): Resource['rows'] {
  return figures.map((figure) => [
    figure.id,
    figure.year,
    figure.numerator,
    figure.base,
    figure.baseKind,
    figure.percent,
    figure.units.leftOut,
    figure.previous?.year ?? null,
    figure.previous?.numerator ?? null,
    figure.previous?.base ?? null,
    figure.changePoints,
    figure.continuity,
    figure.meaning,
  ])
}

function csvOf({ fields, rows }: Resource): string {
  return [fields.map(({ name }) => name), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(value: string | number | null): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
