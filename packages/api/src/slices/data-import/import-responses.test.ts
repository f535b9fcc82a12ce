import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import published from '../../../../domain/test-data/questionnaire-2022.json' with { type: 'json' }
import { yearFigures } from '../indicator/public.ts'
import type { ImportedResponses, ResponsesOptions } from './public.ts'
import { importBaseline, importResponses, importUnits } from './public.ts'

const demoData = (name: string) => readFile(new URL(`../../../demo-data/${name}`, import.meta.url))
const reference = await demoData('responses-2022.csv')
const referenceText = reference.toString('utf8').replace('\ufeff', '').replaceAll('\r\n', '\n')
const clock = () => new Date('2026-11-23T12:00:00Z')

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase()
  await own.database.transaction(async (trx) => importUnits(trx, await demoData('units.csv')))
})
afterEach(() => own.drop())

const run = (file: Uint8Array | string, options: Partial<ResponsesOptions> = {}) =>
  own.database.transaction((trx) =>
    importResponses(
      trx,
      typeof file === 'string' ? Buffer.from(file) : file,
      { year: 2022, ...options },
      clock,
    ),
  )
const figures = () => own.database.read((trx) => yearFigures(trx, 2022))
const rowsOf = async (table: 'submission' | 'submissionAnswer' | 'answer' | 'answerHistory' | 'campaign') =>
  own.database.read((trx) => trx.selectFrom(table).selectAll().execute())

/** The reference file with one cell changed, by line (the header is 1) and column. */
function withCell(line: number, column: string, value: string): string {
  const lines = referenceText.split('\n')
  const cells = (lines[line - 1] ?? '').split(';')
  cells[(lines[0] ?? '').split(';').indexOf(column)] = value
  return lines.with(line - 1, cells.join(';')).join('\n')
}

const wholeYear: ImportedResponses = {
  year: 2022,
  edition: '2022',
  campaignMade: true,
  added: 69,
  replaced: 0,
  unchanged: 0,
  units: { total: 75, answered: 69 },
}

describe('the reference file', () => {
  interface PublishedQuestion {
    readonly key: string
    readonly counts?: { readonly 2022?: Readonly<Record<string, number>> | null }
    readonly rows?: readonly PublishedQuestion[]
  }

  const publishedCounts = (published.questions as readonly PublishedQuestion[]).flatMap(
    ({ key, rows, counts }) =>
      (rows ?? [{ key: '', counts }]).flatMap(({ key: row, counts: of }) =>
        of?.[2022] ? [{ item: row ? `${key}.${row}` : key, counts: of[2022] }] : [],
      ),
  )

  test('gives the published tables of 2022 to the last count', async () => {
    expect(await run(reference)).toEqual({ ok: true, value: wholeYear })
    const tables = new Map(
      (await figures())?.tables.map((table) => [
        table.row ? `${table.question}.${table.row}` : table.question,
        table,
      ]),
    )
    expect(tables.size).toBe(publishedCounts.length)
    for (const { item, counts } of publishedCounts) {
      const { unanswered: _, ...answers } = counts
      const computed = Object.fromEntries(
        tables.get(item)?.counts.map(({ answer, count }) => [answer, count]) ?? [],
      )
      expect({ item, ...computed }).toEqual({ item, ...computed, ...answers })
      const { blank, notShown, notSubmitted, counts: all = [] } = tables.get(item) ?? {}
      const sum = all.reduce((total, { count }) => total + count, 0)
      expect(sum + (blank ?? 0) + (notShown ?? 0) + (notSubmitted ?? 0)).toBe(75)
    }
  })

  test('gives the same figures with comma, CRLF, no byte order mark, Windows-1252, numbers and keys', async () => {
    await run(reference)
    const expected = await figures()
    const keyOf: Readonly<Record<string, string>> = {
      Ja: 'yes',
      Nei: 'no',
      'Vet ikke': 'dontKnow',
      'I stor grad': 'toLargeDegree',
    }
    const variants: readonly (string | Uint8Array)[] = [
      referenceText,
      referenceText.replaceAll(';', ','),
      reference.toString('utf8').replaceAll(/\r?\n/g, '\r\n'),
      Buffer.from(referenceText, 'latin1'),
      referenceText
        .replace(';ownHseGoals;', ';2;')
        .replace('radiationRoutines.exposureRegister', '29b.exposureRegister'),
      referenceText.replaceAll(/(?<=;)[^;\n]+(?=[;\n])/g, (cell) => keyOf[cell] ?? cell),
      referenceText
        .replaceAll(/(?<=;)[^;\n]+(?=[;\n])/g, '"$&"')
        .replace(/^.*/, (header) => header.replaceAll('"', '')),
    ]
    for (const variant of variants) {
      expect(await run(variant)).toEqual({
        ok: true,
        value: { ...wholeYear, campaignMade: false, added: 0, unchanged: 69 },
      })
    }
    expect(await figures()).toEqual(expected)
  })

  test('twice changes nothing, not even a row', async () => {
    await run(reference)
    const before = [
      await rowsOf('submission'),
      await rowsOf('submissionAnswer'),
      await rowsOf('answerHistory'),
    ]
    expect(before.map(({ length }) => length)).toEqual([69, 69 * 52, expect.any(Number)])
    expect(await run(reference)).toMatchObject({ ok: true, value: { added: 0, replaced: 0, unchanged: 69 } })
    expect([
      await rowsOf('submission'),
      await rowsOf('submissionAnswer'),
      await rowsOf('answerHistory'),
    ]).toEqual(before)
  })

  test('makes a closed campaign over all units that report, from the first day in the file to the last', async () => {
    await run(reference)
    expect(await rowsOf('campaign')).toMatchObject([
      { year: 2022, editionId: '2022', state: 'closed', opensOn: '2022-12-09', deadline: '2023-01-06' },
    ])
    expect((await rowsOf('submission')).every(({ late }) => !late)).toBe(true)
  })

  test('with a deadline, those after it are late', async () => {
    await run(reference, { deadline: '2022-12-31' })
    const submissions = await rowsOf('submission')
    const lateInFile = referenceText.split('\n').filter((line) => /^\d+;2023-/.test(line)).length
    expect(submissions.filter(({ late }) => late)).toHaveLength(lateInFile)
    expect(lateInFile).toBeGreaterThan(0)
  })

  test('dry run: tells the same and stores nothing', async () => {
    expect(await run(reference, { dryRun: true })).toEqual({ ok: true, value: wholeYear })
    expect(await rowsOf('campaign')).toEqual([])
  })
})

describe('other answers', () => {
  const changed = withCell(2, 'ownHseGoals', 'Nei')

  test('are a fault, and nothing is stored', async () => {
    await run(reference)
    const before = await figures()
    expect(await run(changed)).toEqual({
      ok: false,
      problem: [{ line: 2, column: 'unit_code', value: '1315', expected: { kind: 'noOtherAnswers' } }],
    })
    expect(await figures()).toEqual(before)
  })

  test('replace those before when told to; what was handed in before stays in the history', async () => {
    await run(reference)
    expect(await run(changed, { replace: true })).toMatchObject({
      ok: true,
      value: { added: 0, replaced: 1, unchanged: 68, units: { total: 75, answered: 69 } },
    })
    const ofUnit = (await rowsOf('submission')).filter(({ externalId }) => externalId === '24000000')
    expect(
      ofUnit.map(({ answers, replacedAt }) => [answers['ownHseGoals'], replacedAt?.toISOString() ?? null]),
    ).toEqual([
      ['yes', '2026-11-23T12:00:00.000Z'],
      ['no', null],
    ])
    const history = (await rowsOf('answerHistory')).filter(
      ({ reportId, item }) => reportId === ofUnit[0]?.reportId && item === 'ownHseGoals',
    )
    expect(history.map(({ value }) => value)).toEqual(['yes', 'no'])
    const goals = (await figures())?.tables.find(({ question }) => question === 'ownHseGoals')
    expect(goals?.counts.map(({ count }) => count)).toEqual([32, 37, 0])
  })

  test('a blank where there was an answer is another answer', async () => {
    await run(reference)
    expect(await run(withCell(2, 'ownHseGoals', ''))).toMatchObject({ ok: false })
    expect(await run(withCell(2, 'ownHseGoals', ''), { replace: true })).toMatchObject({
      value: { replaced: 1 },
    })
  })

  test('another id or time alone is no other answer, and replaces only when told to', async () => {
    await run(reference)
    const later = withCell(2, 'submitted_at', '2022-12-28 09:00')
    expect(await run(later)).toMatchObject({ value: { replaced: 0, unchanged: 69 } })
    expect(await run(later, { replace: true })).toMatchObject({ value: { replaced: 1, unchanged: 68 } })
  })

  test('drafts that are not handed in count as other answers', async () => {
    await run(referenceText.split('\n').slice(0, 2).join('\n'))
    const draft = async (value: 'yes' | 'no') =>
      own.database.transaction(async (trx) => {
        const report = await trx
          .selectFrom('report')
          .where('unitCode', '=', '1615')
          .select('id')
          .executeTakeFirstOrThrow()
        await trx.deleteFrom('answer').where('reportId', '=', report.id).execute()
        const answered = { answeredBy: null, answeredAt: clock() }
        await trx
          .insertInto('answer')
          .values({ reportId: report.id, item: 'hseActionPlan', value, ...answered })
          .execute()
      })
    await draft('no')
    expect(await run(reference)).toEqual({
      ok: false,
      problem: [{ line: 3, column: 'unit_code', value: '1615', expected: { kind: 'noOtherAnswers' } }],
    })
    expect(await run(reference, { replace: true })).toMatchObject({
      value: { added: 67, replaced: 1, unchanged: 1 },
    })
  })
})

describe('refused', () => {
  const faultsOf = async (file: Uint8Array | string, options: Partial<ResponsesOptions> = {}) => {
    const refused = await run(file, options)
    expect(await rowsOf('submission')).toEqual([])
    return refused.ok
      ? []
      : refused.problem.map(({ line, column, value, expected }) => [line, column, value, expected.kind])
  }

  test.each([
    ['an unknown unit', withCell(2, 'unit_code', '9999'), [2, 'unit_code', '9999', 'knownUnit']],
    [
      'a unit that does not report',
      withCell(2, 'unit_code', '1000'),
      [2, 'unit_code', '1000', 'reportingUnit'],
    ],
    ['a repeated unit', withCell(3, 'unit_code', '1315'), [3, 'unit_code', '1315', 'codeOnce']],
    ['an unknown option', withCell(4, 'ownHseGoals', 'Kanskje'), [4, 'ownHseGoals', 'Kanskje', 'oneOf']],
    [
      'a time that is none',
      withCell(4, 'submitted_at', '27.12.2022'),
      [4, 'submitted_at', '27.12.2022', 'localTime'],
    ],
    [
      'an unknown column',
      referenceText.replace('ownHseGoals', 'goals'),
      [1, 'goals', 'goals', 'knownColumn'],
    ],
    ['a missing column', referenceText.replace('ownHseGoals', 'goals'), [1, 'ownHseGoals', null, 'column']],
    ['an empty file', '', [null, null, null, 'content']],
    ['a header alone', referenceText.split('\n', 1).join(), [null, null, null, 'rows']],
    ['a row that is too short', referenceText.replace(/\n$/, '\n1;2\n'), [71, null, '2', 'cells']],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0000'), [null, null, null, 'plainText']],
  ])('%s', async (_, file, fault) => {
    expect(await faultsOf(file)).toContainEqual(fault)
  })

  test('all faults are told', async () => {
    const lines = referenceText.split('\n')
    const cells = (lines[4] ?? '').split(';').with(2, '9999').with(4, 'Kanskje').join(';')
    const file = [...lines.slice(0, 4), cells, '1;2;3', `"${lines[6]}`, ...lines.slice(7)].join('\n')
    const faults = await faultsOf(file)
    expect(faults.map(([line, column, , kind]) => [line, column, kind])).toEqual([
      [5, 'unit_code', 'knownUnit'],
      [5, 'ownHseGoals', 'oneOf'],
      [6, null, 'cells'],
      [7, null, 'closedQuote'],
    ])
  })

  test('a year before the first edition', async () => {
    expect(await faultsOf(reference, { year: 2010 })).toEqual([[null, null, '2010', 'editionOfYear']])
  })

  test('a year that is there as published counts', async () => {
    const baseline = await demoData('baseline-2021.json')
    await own.database.transaction((trx) => importBaseline(trx, baseline, { year: 2021 }))
    expect(await faultsOf(reference, { year: 2021 })).toEqual([[null, null, '2021', 'yearWithoutBaseline']])
  })

  test('before there are units', async () => {
    await own.database.transaction((trx) => trx.deleteFrom('unit').execute())
    expect(await faultsOf(reference)).toEqual([[null, null, null, 'unitsFirst']])
  })

  test('another edition than that of the campaign, and published counts for a year with one', async () => {
    await run(reference)
    expect(await run(reference, { edition: '2026' })).toEqual({
      ok: false,
      problem: [
        { line: null, column: null, value: '2026', expected: { kind: 'editionOfCampaign', edition: '2022' } },
      ],
    })
    const of2022 = (await demoData('baseline-2021.json')).toString().replace('"year": 2021', '"year": 2022')
    const refused = await own.database.transaction((trx) =>
      importBaseline(trx, Buffer.from(of2022), { year: 2022 }),
    )
    expect(refused).toMatchObject({ ok: false, problem: [{ expected: { kind: 'yearWithoutCampaign' } }] })
  })

  test('a frozen campaign', async () => {
    await run(reference)
    await own.database.transaction((trx) => trx.updateTable('campaign').set({ state: 'frozen' }).execute())
    expect(await run(reference)).toMatchObject({ problem: [{ expected: { kind: 'changeableCampaign' } }] })
  })
})

test('two imports at once take their turns', async () => {
  const results = await Promise.all([run(reference), run(reference)])
  expect(results.map((result) => result.ok && result.value.added).toSorted()).toEqual([0, 69])
  expect(await rowsOf('submission')).toHaveLength(69)
})
