import { describe, expect, test } from 'vitest'
import { publishedCounts, year2021, year2022 } from '../../../test/published-years.ts'
import { figuresOf } from '../../indicator/index.ts'
import type { LocalizedText } from '../../language.ts'
import { makeReport } from './make-report.ts'
import type { RegisterParts } from './register-part.ts'
import type { Block, ReportTable } from './report-content.ts'

const inAll = (text: string): LocalizedText => ({ nb: text, nn: text, en: text })
const figures2021 = figuresOf(year2021.tally, year2021.edition, [])
const figures2022 = figuresOf(year2022.tally, year2022.edition, [year2021])

function reportOf(registers: RegisterParts = {}) {
  return makeReport({
    year: figures2022,
    edition: year2022.edition,
    earlier: figures2021,
    within: null,
    source: { published: null, files: [] },
    registers,
    words: (word, values) => inAll(`${word}${values ? ` ${JSON.stringify(values)}` : ''}`),
    fill: (text) => text,
  })
}

const report = reportOf()
const blocksOf = (key: string): readonly Block[] =>
  report.chapters.find((each) => each.key === key)?.blocks ?? []
const tablesOf = (blocks: readonly Block[]): readonly ReportTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

test('the chapters are numbered, and those without a register say so', () => {
  expect(report.chapters.map(({ number, key, isEmpty }) => [number, key, isEmpty])).toEqual([
    [1, 'framework', true],
    [2, 'findings', false],
    [3, 'incidents', true],
    [4, 'sickLeave', true],
    [5, 'safetyService', true],
    [6, 'occupationalHealth', true],
    [7, 'notifications', true],
    [8, 'survey', true],
    [9, 'training', true],
    [10, 'actionPlan', true],
    [11, 'priorities', true],
    [12, 'appendix', false],
  ])
  expect(blocksOf('incidents')).toEqual([
    { kind: 'note', words: inAll('notes.nothingRegistered {"year":2022}') },
  ])
})

test('a register that has something fills its chapter; what is withheld has no value', () => {
  const figure = (key: string, value: number | null) => ({
    key,
    label: inAll(key),
    value,
    unit: 'count' as const,
    share: null,
    previous: null,
    isPublished: false,
  })
  const filled = reportOf({
    notifications: { figures: [figure('cases', 14), figure('ofOneKind', null)], charts: [], tables: [] },
  })
  const chapter = filled.chapters.find(({ key }) => key === 'notifications')
  expect(chapter?.isEmpty).toBe(false)
  expect(tablesOf(chapter?.blocks ?? [])[0]?.rows.map((row) => [row[1], row[6]])).toEqual([
    [14, null],
    [null, inAll('notes.withheld')],
  ])
})

describe('the figures', () => {
  test('carry their base, their units and where they come from, and add up to all units', () => {
    for (const { numerator, base, units, source } of report.figures) {
      expect(units.counted).toBe(numerator)
      expect(units.counted + units.notCounted).toBe(base)
      expect(base + units.leftOut).toBe(75)
      const reasons = Object.values(units.leftOutFor ?? {})
      expect(reasons.reduce((sum, count) => sum + count, 0)).toBe(units.leftOut)
      expect(reasons.every((count) => count >= 0)).toBe(true)
      expect(source.edition).toBe('2022')
    }
  })

  test('tell why units are left out', () => {
    const of = (id: string) => report.figures.find((figure) => figure.id === id)?.units
    expect(of('employeesInvolved.large')?.leftOutFor).toEqual({
      notSubmitted: 6,
      notShown: 0,
      blank: 0,
      otherAnswer: 0,
    })
    expect(of('radiationRoutines.exposureRegister.yes')).toMatchObject({
      counted: 10,
      notCounted: 3,
      leftOut: 62,
    })
    expect(of('coordinationAgreement.yes')?.leftOutFor).toMatchObject({ notSubmitted: 6, notShown: 41 })
  })

  test('every sentence is bound to figures that are there', () => {
    const ids = new Set(report.figures.map(({ id }) => id))
    const statements = blocksOf('findings').flatMap((block) =>
      block.kind === 'paragraph' ? block.statements : [],
    )
    expect(statements.length).toBeGreaterThan(40)
    expect(statements.flatMap(({ figures }) => Object.values(figures)).filter((id) => !ids.has(id))).toEqual(
      [],
    )
  })
})

describe('the appendix', () => {
  const tables = tablesOf(blocksOf('appendix'))

  test('has a table for each of the 33 questions, each with a name of its own', () => {
    expect(tables.map(({ key }) => key)).toEqual(
      year2022.edition.questions.map(({ key }) => `question-${key}`),
    )
    const all = report.chapters.flatMap(({ blocks }) => tablesOf(blocks))
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    for (const { columns, rows } of all) {
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
      expect(rows.every((row) => row.length === columns.length)).toBe(true)
    }
  })

  test.each(['2022', '2021'] as const)('has every published count of %s', (year) => {
    const published = publishedCounts(year)
    let compared = 0
    for (const [item, counts] of Object.entries(published)) {
      const [question, row] = item.split('.')
      const table = tables.find(({ key }) => key === `question-${question}`)
      if (!table) throw new Error(`No table for ${item}`)
      const at = table.columns.findIndex(({ key }) => key === `count${year}`)
      const answerAt = table.columns.findIndex(({ key }) => key === 'answer')
      const rowText = year2022.edition.questions
        .find(({ key }) => key === question)
        ?.rows?.find(({ key }) => key === row)?.text
      for (const [answer, count] of Object.entries(counts)) {
        if (answer === 'unanswered') continue
        const line = table.rows.find(
          (cells) =>
            (cells[answerAt] as LocalizedText).nb === `answers.${answer}` &&
            (rowText === undefined || (cells[0] as LocalizedText).nb === rowText.nb),
        )
        expect([item, answer, line?.[at]]).toEqual([item, answer, count])
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(150)
  })
})
