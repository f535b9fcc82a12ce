import type { CsvTable, ImportFault, NamedRow } from '../import/index.ts'
import { byLine, plainText, readColumns } from '../import/index.ts'
import type { Unit } from '../organisation/index.ts'
import type { Answer, BranchedItem, Edition, ItemKey } from '../questionnaire/index.ts'
import { branchesOf } from '../questionnaire/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { Answers } from './answers.ts'
import { isLocalTime } from './local-time.ts'

/** One report of a file of responses. Blank items aren't in the answers. */
export interface ImportedReport {
  /** The line of the file that it stands on, counted from 1. */
  readonly line: number
  /** Code of the unit. */
  readonly unit: string
  /** The file's own id of it, from `submission_id`. */
  readonly externalId: string
  /** Local time in Norway, `YYYY-MM-DD HH:MM`. */
  readonly submittedAt: string
  readonly answers: Answers
}

/** What a file of responses is checked against. */
export interface ResponsesContext {
  readonly edition: Edition
  readonly units: readonly Pick<Unit, 'code' | 'reports'>[]
  /** What each answer is called in the languages that a file may be in; the first is told when none fits. */
  readonly answerNames: Readonly<Record<Answer, readonly string[]>>
}

const about = ['submission_id', 'submitted_at', 'unit_code'] as const
type Column = (typeof about)[number] | ItemKey

/**
 * Reads a year's responses, one report a row. Columns, in any order: submission_id, submitted_at, unit_code and one for
 * each item of the edition, named by its key (`ownHseGoals`, `radiationRoutines.exposureRegister`) or by its printed
 * number (`2`, `29b.exposureRegister`). Cells: the answer's name in any of the languages, or its key; blank is allowed.
 * Capitals, spaces and the kind of dash don't matter. All faults are told, by line.
 */
export function checkResponses(
  table: CsvTable,
  { edition, units, answerNames }: ResponsesContext,
): Result<readonly ImportedReport[], readonly ImportFault[]> {
  const items = branchesOf(edition).items.filter(({ put }) => put)
  const { rows, missing, faults } = readColumns<Column>(
    table,
    [...about, ...items.map(({ key }) => key)],
    columnsByName(items),
  )
  const answerNamed = answersByName(answerNames)
  const present = items.filter(({ key }) => !missing.has(key))
  const allFaults = [
    ...faults,
    ...(missing.has('submission_id') ? [] : submissionFaults(rows)),
    ...(missing.has('submitted_at') ? [] : rows.flatMap(timeFaults)),
    ...(missing.has('unit_code') ? [] : unitFaults(rows, units)),
    ...rows.flatMap((row) => answerFaults(row, present, answerNamed, answerNames)),
  ].toSorted(byLine)
  return allFaults.length === 0 ? ok(rows.map((row) => reportOf(row, items, answerNamed))) : failed(allFaults)
}

function columnsByName(items: readonly BranchedItem[]): (name: string) => Column | undefined {
  const named: readonly (readonly [string, Column])[] = [
    ...about.map((column) => [column, column] as const),
    ...items.flatMap(({ key, question, row }) => [
      [key, key] as const,
      [row ? `${question.number}.${row.key}` : question.number, key] as const,
    ]),
  ]
  const columns = new Map(named.map(([name, column]) => [comparable(name), column]))
  return (name) => columns.get(comparable(name))
}

function answersByName(answerNames: ResponsesContext['answerNames']): ReadonlyMap<string, Answer> {
  const answers = Object.keys(answerNames) as Answer[]
  return new Map(
    answers.flatMap((answer) =>
      [answer, ...answerNames[answer]].map((name) => [comparable(name), answer] as const),
    ),
  )
}

/** Without what people don't see as a difference: capitals, spaces, the kind of dash. */
function comparable(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐‑‒–—]/g, '-')
}

function submissionFaults(rows: readonly NamedRow<Column>[]): readonly ImportFault[] {
  const firstLines = new Map<string, number>()
  return rows.flatMap((row) => {
    const id = row.cell('submission_id')
    if (id === '') return [row.fault('submission_id', { kind: 'someText' })]
    const firstLine = firstLines.get(id)
    if (firstLine !== undefined) return [row.fault('submission_id', { kind: 'submissionOnce', firstLine })]
    firstLines.set(id, row.line)
    return []
  })
}

function timeFaults(row: NamedRow<Column>): readonly ImportFault[] {
  return isLocalTime(row.cell('submitted_at')) ? [] : [row.fault('submitted_at', { kind: 'localTime' })]
}

/**
 * | unit_code                     | fault         |
 * | ----------------------------- | ------------- |
 * | not in the organisation       | knownUnit     |
 * | in it, hands in no report     | reportingUnit |
 * | hands in, on an earlier line  | codeOnce      |
 * | hands in                      |               |
 */
function unitFaults(
  rows: readonly NamedRow<Column>[],
  units: ResponsesContext['units'],
): readonly ImportFault[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const firstLines = new Map<string, number>()
  return rows.flatMap((row) => {
    const code = row.cell('unit_code')
    const unit = byCode.get(code)
    if (!unit) return [row.fault('unit_code', { kind: 'knownUnit' })]
    if (!unit.reports) return [row.fault('unit_code', { kind: 'reportingUnit' })]
    const firstLine = firstLines.get(code)
    if (firstLine !== undefined) return [row.fault('unit_code', { kind: 'codeOnce', firstLine })]
    firstLines.set(code, row.line)
    return []
  })
}

function answerFaults(
  row: NamedRow<Column>,
  items: readonly BranchedItem[],
  answerNamed: ReadonlyMap<string, Answer>,
  answerNames: ResponsesContext['answerNames'],
): readonly ImportFault[] {
  return items
    .filter(({ key, options }) => {
      const answer = answerNamed.get(comparable(row.cell(key)))
      return row.cell(key) !== '' && !(answer && options.includes(answer))
    })
    .map(({ key, options }) =>
      row.fault(key, { kind: 'oneOf', values: options.map((answer) => answerNames[answer][0] ?? answer) }),
    )
}

function reportOf(
  row: NamedRow<Column>,
  items: readonly BranchedItem[],
  answerNamed: ReadonlyMap<string, Answer>,
): ImportedReport {
  const answers = items.flatMap(({ key }) => {
    const answer = answerNamed.get(comparable(row.cell(key)))
    return answer ? [[key, answer] as const] : []
  })
  return {
    line: row.line,
    unit: row.cell('unit_code'),
    externalId: row.cell('submission_id'),
    submittedAt: row.cell('submitted_at'),
    answers: Object.fromEntries(answers),
  }
}
