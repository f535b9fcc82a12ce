import { describe, expect, test } from 'vitest'
import type { CsvTable, ImportFault } from '../import/index.ts'
import { edition2022 } from '../questionnaire/editions/2022.ts'
import { answerNames, reports2022, responsesTable, units } from '../../test/published-years.ts'
import { smallEdition } from '../../test/small-edition.ts'
import type { ResponsesContext } from './import-responses.ts'
import { checkResponses } from './import-responses.ts'

const context: ResponsesContext = {
  edition: smallEdition,
  units: [
    { code: '1100', reports: false },
    { code: '1110', reports: true },
    { code: '1115', reports: true },
  ],
  answerNames: {
    ...answerNames,
    toSmallDegree: ['I liten grad', 'To a small degree'],
  },
}

const header = [
  'submission_id',
  'submitted_at',
  'unit_code',
  'goals',
  'plan',
  'shared',
  'agreement',
  'required',
  'sources',
  'routines.register',
  'routines.waste',
]

function table(...rows: string[]): CsvTable {
  return { header, rows: rows.map((row, index) => ({ line: index + 2, cells: row.split(';') })) }
}

function faultsOf(file: CsvTable): readonly ImportFault[] {
  const result = checkResponses(file, context)
  return result.ok ? [] : result.problem
}

function short({ line, column, value, expected }: ImportFault) {
  return [line, column, value, expected.kind]
}

const good = 'a;2031-01-05 14:30;1110;Ja;I stor grad;Nei;;;Ja;Ikke aktuelt;Ja'

describe('the responses of 2022', () => {
  test('are 69 reports', () => {
    expect(reports2022).toHaveLength(69)
    expect(reports2022[0]).toMatchObject({
      unit: '1315',
      externalId: '24000000',
      submittedAt: '2022-12-27 14:14',
    })
    expect(reports2022[0]?.answers).toMatchObject({
      completedTogether: 'yes',
      riskAssessmentsUpToDate: 'toLargeDegree',
      appraisalShare: 'from75to100',
      'radiationRoutines.healthExamination': 'notApplicable',
    })
  })

  test('leave blank items out', () => {
    expect(reports2022[0]?.answers).not.toHaveProperty('biologicalRoutines.healthExamination')
    expect(reports2022[1]?.answers).not.toHaveProperty('incidentLessonsShared')
  })

  test('are the same with columns by printed number, and answers by key', () => {
    const printedNumber = new Map(
      edition2022.questions.flatMap(({ key, number, rows }) =>
        rows
          ? rows.map((row) => [`${key}.${row.key}`, `${number}.${row.key}`] as const)
          : [[key, number] as const],
      ),
    )
    const answerKey = new Map(Object.entries(answerNames).map(([answer, [name]]) => [name, answer]))
    const byNumber: CsvTable = {
      header: responsesTable.header.map((name) => printedNumber.get(name) ?? name),
      rows: responsesTable.rows.map(({ line, cells }) => ({
        line,
        cells: cells.map((cell, index) => (index < 3 ? cell : (answerKey.get(cell) ?? cell))),
      })),
    }
    expect(byNumber.header).toContain('29b.exposureRegister')
    expect(checkResponses(byNumber, { edition: edition2022, units, answerNames })).toEqual({
      ok: true,
      value: reports2022,
    })
  })
})

describe('a file of responses', () => {
  test('may write answers in any language, case and kind of space or dash', () => {
    const file = table('a;2031-01-05 14:30;1110; JA ;to a\u00a0small degree;nei;;;YES;NotApplicable;')
    expect(checkResponses(file, context)).toEqual({
      ok: true,
      value: [
        {
          line: 2,
          unit: '1110',
          externalId: 'a',
          submittedAt: '2031-01-05 14:30',
          answers: {
            goals: 'yes',
            plan: 'toSmallDegree',
            shared: 'no',
            sources: 'yes',
            'routines.register': 'notApplicable',
          },
        },
      ],
    })
  })

  test('takes a share band with an en dash and a space', () => {
    const bands = responsesTable.rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => cell.replace(/^(\d+)-(\d+)%$/, '$1–$2 %')),
    }))
    const result = checkResponses(
      { ...responsesTable, rows: bands },
      { edition: edition2022, units, answerNames },
    )
    expect(result).toEqual({ ok: true, value: reports2022 })
  })

  test('keeps an answer behind a closed branch', () => {
    const result = checkResponses(table('a;2031-01-05 14:30;1110;Ja;;Nei;Ja;;;;'), context)
    expect(result).toMatchObject({ ok: true, value: [{ answers: { shared: 'no', agreement: 'yes' } }] })
  })

  test.each<[string, CsvTable, unknown[][]]>([
    ['is empty', { header: [], rows: [] }, [[null, null, null, 'rows']]],
    ['has no rows', table(), [[null, null, null, 'rows']]],
    ['names an unknown unit', table(good.replace('1110', '9999')), [[2, 'unit_code', '9999', 'knownUnit']]],
    ['lacks a unit', table(good.replace('1110', '')), [[2, 'unit_code', null, 'knownUnit']]],
    [
      'names a unit that hands in no report',
      table(good.replace('1110', '1100')),
      [[2, 'unit_code', '1100', 'reportingUnit']],
    ],
    [
      'repeats a unit and a submission',
      table(good, good),
      [
        [3, 'submission_id', 'a', 'submissionOnce'],
        [3, 'unit_code', '1110', 'codeOnce'],
      ],
    ],
    [
      'lacks id and time',
      table(good.replace('a;2031-01-05 14:30', ';')),
      [
        [2, 'submission_id', null, 'someText'],
        [2, 'submitted_at', null, 'localTime'],
      ],
    ],
    [
      'has answers that are none of the question',
      table('a;2031-01-05 14:30;1110;Kanskje;Ja;Nei;;;Ikke aktuelt;;Vet ikke'),
      [
        [2, 'goals', 'Kanskje', 'oneOf'],
        [2, 'plan', 'Ja', 'oneOf'],
        [2, 'sources', 'Ikke aktuelt', 'oneOf'],
        [2, 'routines.waste', 'Vet ikke', 'oneOf'],
      ],
    ],
    [
      'has broken rows among others with faults',
      table(good, `${good};`, 'b;2031-01-05', 'c;2031-01-05 14:30;9999;Ja;;;;;;;'),
      [
        [3, null, '12', 'cells'],
        [4, null, '2', 'cells'],
        [5, 'unit_code', '9999', 'knownUnit'],
      ],
    ],
  ])('is refused when it %s', (_, file, faults) => {
    expect(faultsOf(file).map(short)).toEqual(faults)
  })

  test.each([
    '2031-01-05',
    '2031-01-05 24:00',
    '2031-02-29 10:00',
    '2031-13-01 10:00',
    '05.01.2031 10:00',
    '2031-01-05T10:00',
    '2031-01-05 10:00:00',
  ])('is refused with the time %s', (time) => {
    expect(faultsOf(table(good.replace('2031-01-05 14:30', time))).map(short)).toEqual([
      [2, 'submitted_at', time, 'localTime'],
    ])
  })

  test('is refused for missing, repeated and unknown columns, and still checked in the others', () => {
    const file: CsvTable = {
      header: [
        'submission_id',
        'unit_code',
        'goals',
        'GOALS',
        'plan',
        'shared',
        'together',
        'sources',
        'routines',
      ],
      rows: [{ line: 2, cells: ['a', '9999', 'Ja', 'Ja', 'Ja', 'Ja', 'Ja', 'Ja', 'Ja'] }],
    }
    expect(faultsOf(file).map(short)).toEqual([
      [1, 'GOALS', 'GOALS', 'columnOnce'],
      // a derived question is no column, nor is a matrix as a whole
      [1, 'together', 'together', 'knownColumn'],
      [1, 'routines', 'routines', 'knownColumn'],
      [1, 'submitted_at', null, 'column'],
      [1, 'agreement', null, 'column'],
      [1, 'required', null, 'column'],
      [1, 'routines.register', null, 'column'],
      [1, 'routines.waste', null, 'column'],
      [2, 'unit_code', '9999', 'knownUnit'],
      [2, 'plan', 'Ja', 'oneOf'],
    ])
  })

  test('says which answers the question has', () => {
    const [fault] = faultsOf(table(good.replace(';Ja;I stor grad', ';Kanskje;I stor grad')))
    expect(fault?.expected).toEqual({ kind: 'oneOf', values: ['Ja', 'Nei', 'Vet ikke'] })
  })
})
