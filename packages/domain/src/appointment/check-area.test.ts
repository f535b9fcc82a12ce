import { expect, test } from 'vitest'
import { units } from '../../test/published-years.ts'
import type { NamedArea } from './check-area.ts'
import { checkArea } from './check-area.ts'

const area: NamedArea = {
  code: 'LAB-1',
  name: { nb: 'Laboratoriene', nn: 'Laboratoria', en: 'The laboratories' },
  units: ['1615', '1610'],
  campus: null,
}

const check = (change: Partial<NamedArea>) =>
  checkArea({ ...area, ...change }, { units, otherCodes: ['TAKEN'] })

test('an area can be a part of one unit, or lie over several; it is kept tidied', () => {
  expect(check({ code: ' LAB-1 ', units: ['1615', '1610', '1615'], campus: ' ' })).toEqual({
    ok: true,
    value: { ...area, units: ['1610', '1615'] },
  })
  expect(check({ units: ['1615'], campus: 'Havnes' }).ok).toBe(true)
})

test.each<[Partial<NamedArea>, object]>([
  [{ code: '' }, { kind: 'notACode' }],
  [{ code: 'a b' }, { kind: 'notACode' }],
  [{ code: 'a'.repeat(41) }, { kind: 'notACode' }],
  [{ code: 'TAKEN' }, { kind: 'codeTaken' }],
  [{ name: { ...area.name, en: ' ' } }, { kind: 'nameMissing', language: 'en' }],
  [{ units: [] }, { kind: 'noUnits' }],
  [{ units: ['1615', '9999'] }, { kind: 'unknownUnit', code: '9999' }],
  [{ campus: 'Nowhere' }, { kind: 'unknownCampus' }],
])('an area is refused: %j', (change, problem) => {
  const checked = check(change)
  expect(checked.ok ? [] : checked.problem).toEqual([problem])
})
