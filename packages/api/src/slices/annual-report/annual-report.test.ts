import type { ReportContent } from '@hms/domain/annual-report'
import type { Language } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import reference from '../../../../domain/test-data/questionnaire-2022.json' with { type: 'json' }
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { ReadReport } from './read-report.ts'
import { readReport } from './read-report.ts'
import { reportDocument } from './report-document.ts'
import { reportFormats } from './write-report.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const day = '2026-11-28'

async function read(year: number, within: string | null = null): Promise<ReadReport> {
  const report = await own.database.read((trx) => readReport(trx, { year, within, day }))
  if (!report) throw new Error(`No report of ${year}`)
  return report
}

/** The published counts of a year, each answer of each question and row; without those that gave none. */
function publishedCounts(year: '2022' | '2021'): readonly number[] {
  return reference.questions
    .flatMap((question): readonly (object | null | undefined)[] =>
      'rows' in question && question.rows
        ? question.rows.map(({ counts }) => counts[year])
        : [question.counts?.[year]],
    )
    .flatMap((counts) => Object.entries(counts ?? {}))
    .flatMap(([answer, count]) => (answer === 'unanswered' || typeof count !== 'number' ? [] : [count]))
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const asXml = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const asHtml = (words: string) => words.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Every sentence of the proposed text, as it is set. */
async function sentences(report: ReadReport, language: Language): Promise<readonly string[]> {
  const { chapters } = await reportDocument(report, language)
  return chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'points' ? block.items : [])),
  )
}

describe('the report of 2022', () => {
  test('as JSON has every published count of both years in its appendix', async () => {
    const report = await read(2022)
    const content = JSON.parse(textOf(await reportFormats.json.write(report))) as ReportContent
    expect(content).toEqual(report.report)
    for (const year of ['2022', '2021'] as const) {
      const counts = publishedCounts(year)
      expect(counts.length).toBeGreaterThan(150)
      const tables = content.chapters
        .filter(({ key }) => key === 'appendix')
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])))
      const shown = tables.flatMap(({ columns, rows }) => {
        const at = columns.findIndex(({ key }) => key === `count${year}`)
        const baseAt = columns.findIndex(({ key }) => key === `base${year}`)
        return rows.flatMap((row) => (typeof row[baseAt] === 'number' ? [row[at] as number] : []))
      })
      const missing = [...new Set(counts)].filter(
        (count) => shown.filter((one) => one === count).length < counts.filter((one) => one === count).length,
      )
      expect(missing).toEqual([])
    }
  })

  test.each(languages)(
    'in %s every sentence has its figures, and nothing is left in braces',
    async (language) => {
      const texts = await sentences(await read(2022), language)
      expect(texts.length).toBeGreaterThan(50)
      expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([])
      expect(texts.every((text) => /\d/.test(text))).toBe(true)
    },
  )

  test('of a faculty is of its units alone', async () => {
    const { report } = await read(2022, '1300')
    expect(report.within?.code).toBe('1300')
    expect(report.units.total).toBeLessThan(75)
    expect(report.figures[0]?.base).toBe(report.units.total)
    expect(report.comparedWith).toBeNull()
  })

  test('a year that is not there has none, and a published one has no faculties', async () => {
    expect(await own.database.read((trx) => readReport(trx, { year: 1999, within: null, day }))).toBeNull()
    expect((await read(2021)).report.figures[0]?.source.published).not.toBeNull()
    await expect(read(2021, '1300')).rejects.toThrow()
  })
})

describe('as PDF', () => {
  test.each(languages)('in %s it keeps to PDF/UA-1, and is the same each time', async (language) => {
    const report = await read(2022)
    const pdf = await reportFormats['pdf-ua'].write(report, language)
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain(`<rdf:li>${language}`)
    expect(text).toContain('/Outlines')
    expect(Buffer.from(await reportFormats['pdf-ua'].write(report, language)).equals(pdf)).toBe(true)
  })

  test('for the archive it keeps to PDF/A-2a', async () => {
    const text = Buffer.from(await reportFormats['pdf-a'].write(await read(2022), 'nb')).toString('latin1')
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  test('every chart is told in words: each bar with its value', async () => {
    const { chapters } = await reportDocument(await read(2022), 'nb')
    const charts = chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
    )
    expect(charts.length).toBeGreaterThan(8)
    for (const { alternative, bars } of charts) {
      for (const { label, value } of bars) expect(alternative).toContain(`${label}: ${value}`)
    }
  })
})

test('as Word it has real headings, a table of contents, heads that repeat, and every sentence', async () => {
  const report = await read(2022)
  const parts = unzipSync(await reportFormats.docx.write(report, 'nb'))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(text.match(/w:val="Heading1"/g)).toHaveLength(12)
  expect(text).toContain('TOC')
  expect(text).toContain('<w:tblHeader/>')
  expect((await sentences(report, 'nb')).filter((sentence) => !text.includes(asXml(sentence)))).toEqual([])
})

test('as a page it has its language, one main heading, heads for every table, and every sentence', async () => {
  const report = await read(2022)
  const page = textOf(await reportFormats.html.write(report, 'nn'))
  expect(page).toContain('<html lang="nn">')
  expect(page.match(/<h1>/g)).toHaveLength(1)
  expect(page.match(/<caption>/g)?.length).toBe(page.match(/<table>/g)?.length)
  expect(page).not.toMatch(/<script|https?:\/\//)
  expect((await sentences(report, 'nn')).filter((sentence) => !page.includes(asHtml(sentence)))).toEqual([])
})

test('as Excel it has a sheet for every table, with numbers as numbers, and a list of them', async () => {
  const report = await read(2022)
  const parts = unzipSync(await reportFormats.xlsx.write(report, 'nb'))
  const tables = report.report.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))
  expect(sheets).toHaveLength(tables.length + 1)
  const names = [
    ...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet [^>]*?name="([^"]*)"/g),
  ]
  expect(new Set(names.map(([, name]) => name?.toLowerCase())).size).toBe(tables.length + 1)
})

test('as a data package every table is there as its description says', async () => {
  const report = await read(2022)
  const zip = await reportFormats.datapackage.write(report, 'en')
  const parts = unzipSync(zip)
  const about = JSON.parse(strFromU8(parts['datapackage.json'] ?? new Uint8Array())) as {
    readonly resources: readonly {
      readonly name: string
      readonly path: string
      readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] }
    }[]
  }
  expect(Object.keys(parts).toSorted()).toEqual(
    ['datapackage.json', ...about.resources.map(({ path }) => path)].toSorted(),
  )
  for (const { name, path, schema } of about.resources) {
    expect(name).toMatch(/^[a-z0-9-]+$/)
    const [head = '', ...rows] = strFromU8(parts[path] ?? new Uint8Array())
      .trimEnd()
      .split('\r\n')
    expect(head.split(',')).toEqual(schema.fields.map((field) => field.name))
    expect(rows.length).toBeGreaterThan(0)
  }
  const figures = strFromU8(parts['data/figures.csv'] ?? new Uint8Array()).split('\r\n')
  expect(figures.find((row) => row.startsWith('riskAssessmentsUpToDate.large'))).toBe(
    'riskAssessmentsUpToDate.large,2022,53,75,allUnits,70.7,0,2021,59,75,-8,same,worse',
  )
  expect(Buffer.from(await reportFormats.datapackage.write(report, 'en')).equals(zip)).toBe(true)
})
