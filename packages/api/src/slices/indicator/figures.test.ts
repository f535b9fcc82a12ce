import { readFileSync } from 'node:fs'
import type { YearFigures } from '@hms/domain/indicator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, callerWithRole, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

async function figuresOf(year: number, faculty?: string): Promise<YearFigures> {
  const section = await callerAs(own.database, 'demo-hseSection')
  return section.indicator.figures({ year, ...(faculty === undefined ? {} : { faculty }) })
}

/** What was published, as copied from the printed report. */
interface Published {
  readonly key: string
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>> | null>> | undefined
  readonly rows?: readonly Published[]
}

interface PublishedItem {
  readonly question: string
  readonly row: string | null
  readonly counts: Published['counts']
}

interface Claim {
  readonly id: string
  readonly year: number
  readonly numerator: number
  readonly base: number
  readonly baseKind: string
  readonly percent: number
}

describe('the published figures come out of the stored reports to the last count', () => {
  const { questions } = reference<{ questions: readonly Published[] }>('questionnaire-2022.json')
  const items = questions.flatMap(({ key, rows, counts }): readonly PublishedItem[] =>
    rows
      ? rows.map((row) => ({ question: key, row: row.key, counts: row.counts }))
      : [{ question: key, row: null, counts }],
  )

  test.each(['2021', '2022'])('%s', async (year) => {
    const { tables } = await figuresOf(Number(year))
    const published = items.flatMap(({ question, row, counts }) =>
      counts?.[year] ? [{ question, row, counts: counts[year] }] : [],
    )
    const computed = published.map(({ question, row, counts }) => {
      const table = tables.find((one) => one.question === question && one.row === row)
      // What the source calls unanswered: in the tables of rows, also where the question wasn't put; in 19b, only blanks.
      const ofRows = (table?.unanswered ?? 0) + (table?.notShown ?? 0)
      const ofQuestion =
        table?.baseKind === 'allUnits' ? table.unanswered : (table?.blank ?? table?.unanswered)
      const unanswered = row === null ? ofQuestion : ofRows
      const countOf = (answer: string) =>
        answer === 'unanswered' ? unanswered : table?.counts.find((one) => one.answer === answer)?.count
      return {
        question,
        row,
        counts: Object.fromEntries(Object.keys(counts).map((answer) => [answer, countOf(answer)])),
      }
    })
    expect(published.length).toBeGreaterThan(40)
    expect(computed).toEqual(published)
  })

  test.each(reference<readonly Claim[]>('claims-2022.json'))(
    '$id of $year: $numerator of $base',
    async ({ id, year, numerator, base, baseKind, percent }) => {
      const { indicators } = await figuresOf(year)
      expect(indicators.find((one) => one.id === id)).toMatchObject({ numerator, base, baseKind, percent })
    },
  )
})

describe('this year beside the last', () => {
  test('is compared with 2022 where the question is the same', async () => {
    const { indicators } = await figuresOf(2026)
    const goals = indicators.find(({ id }) => id === 'ownHseGoals.yes')
    expect(goals).toMatchObject({ previous: { year: 2022, numerator: 33, base: 75 }, continuity: 'same' })
    expect(goals?.changePoints).not.toBeNull()
  })

  test('is shown beside 2022 and not compared where it was reworded', async () => {
    const { indicators } = await figuresOf(2026)
    const reworded = indicators.filter(({ continuity }) => continuity === 'reworded')
    expect(reworded.length).toBeGreaterThan(0)
    for (const figure of reworded) {
      expect(figure).toMatchObject({ previous: { year: 2022 }, changePoints: null, meaning: 'notComparable' })
    }
  })

  test('the nearest year that has a figure is taken: 2021 for what 2022 did not ask', async () => {
    const copy = await testDatabase('demo')
    await copy.database.transaction((trx) =>
      trx.updateTable('campaign').set({ state: 'draft' }).where('year', '=', 2022).execute(),
    )
    const section = await callerAs(copy.database, 'demo-hseSection')
    const { indicators } = await section.indicator.figures({ year: 2026 })
    expect(indicators.find(({ id }) => id === 'ownHseGoals.yes')?.previous).toEqual({
      year: 2021,
      numerator: 24,
      base: 75,
    })
    await copy.drop()
  })
})

describe('one faculty', () => {
  test('is counted by its own units alone, and all faculties make the whole', async () => {
    const whole = await figuresOf(2022)
    const committee = await callerAs(own.database, 'demo-committeeMember')
    const faculties = await committee.organisation.faculties()
    const parts: YearFigures[] = []
    for (const { code } of faculties)
      parts.push(await committee.indicator.figures({ year: 2022, faculty: code }))

    const sum = (pick: (figures: YearFigures) => number | null | undefined) =>
      parts.reduce((total, part) => total + (pick(part) ?? 0), 0)
    expect(sum(({ units }) => units.total)).toBe(75)
    expect(sum(({ units }) => units.answered)).toBe(69)
    for (const [index, table] of whole.tables.entries()) {
      expect(sum((part) => part.tables[index]?.base)).toBe(table.base)
      for (const [place, { count }] of table.counts.entries()) {
        expect(sum((part) => part.tables[index]?.counts[place]?.count)).toBe(count)
      }
    }
  })

  test('has no figures of a year with published counts only, nor is compared with it', async () => {
    expect(await problemOf(figuresOf(2021, '1600'))).toEqual({ kind: 'noUnitsBehind' })
    const { indicators } = await figuresOf(2022, '1600')
    expect(indicators.every(({ previous }) => previous === null)).toBe(true)
  })

  test.each([
    ['facultyManagement', '1600', undefined, '1600', null],
    ['facultyManagement', '1600', undefined, '1700', 'notFound'],
    ['lineManager', '1615', undefined, '1600', 'notFound'],
    ['committeeMember', null, undefined, '1700', null],
    ['committeeMember', null, undefined, '1615', 'notFound'],
    ['committeeMember', null, undefined, '9999', 'notFound'],
  ] as const)('%s of %s%s may see faculty %s: problem %s', async (role, unit, campus, faculty, kind) => {
    const caller = callerWithRole(own.database, role, unit, campus)
    const call = caller.indicator.figures({ year: 2022, faculty })
    if (kind === null) expect((await call).units.total).toBeLessThan(75)
    else expect(await problemOf(call)).toEqual({ kind })
  })
})

test('an unknown year is not there, and nobody sees nothing', async () => {
  expect(await problemOf(figuresOf(1999))).toEqual({ kind: 'notFound' })
  const nobody = await callerAs(own.database, null)
  expect(await problemOf(nobody.indicator.figures({ year: 2022 }))).toEqual({ kind: 'notSignedIn' })
})

function reference<T>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../../../domain/test-data/${name}`, import.meta.url), 'utf8'),
  ) as T
}
