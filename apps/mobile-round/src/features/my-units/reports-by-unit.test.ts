import { expect, test } from 'vitest'
import { editions } from '@hms/domain/questionnaire/editions'
import { reportsByUnit, safetyRoundAddress, safetyRoundSection } from './reports-by-unit.ts'
import type { ReportSummary } from '../../app/api.ts'

function report(code: string, year: number): ReportSummary {
  return {
    unit: { code, name: { nb: `Enhet ${code}`, nn: `Eining ${code}`, en: `Unit ${code}` } },
    year,
    state: 'inProgress',
    deadline: '2027-01-15',
    progress: { answered: 0, shown: 30 },
    submittedAt: null,
    late: false,
    toDo: null,
    open: true,
  }
}

test('reports stand under their unit, newest year first', () => {
  const units = reportsByUnit([report('B', 2022), report('A', 2026), report('B', 2026)])
  expect(units.map(({ code, name }) => [code, name.nn])).toEqual([
    ['B', 'Eining B'],
    ['A', 'Eining A'],
  ])
  expect(units[0]?.reports.map(({ year }) => year)).toEqual([2026, 2022])
})

test('the link leads to the section of that report', () => {
  expect(safetyRoundAddress(report('NT 1', 2026))).toBe('/enhet/rapport/2026/NT%201/del/safetyRound')
})

test('in every edition, that section holds the question about the round', () => {
  const sections = Object.values(editions).map(({ sections: all }) =>
    all.find(({ key }) => key === safetyRoundSection),
  )
  expect(sections.length).toBeGreaterThan(0)
  for (const section of sections) expect(section?.questions).toContain('safetyRoundDone')
})
