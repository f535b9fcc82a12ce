import { describe, expect, test } from 'vitest'
import { roles } from '../access/index.ts'
import { units } from '../../test/published-years.ts'
import type { AppointmentContext } from './check-appointment.ts'
import { checkAppointment } from './check-appointment.ts'
import type { DatedAppointment } from './dated-appointment.ts'
import { roleRules } from './role-rules.ts'

const context: AppointmentContext = { units, areas: [{ code: 'A', units: ['1410', '1415'] }], others: [] }

const manager: DatedAppointment = {
  personId: 'p',
  role: 'lineManager',
  unit: '1410',
  area: null,
  campus: null,
  acting: false,
  validFrom: '2026-01-01',
  validTo: null,
}
const elected = { ...manager, role: 'safetyRepresentative', validTo: '2027-12-31' } as const
const local = { ...manager, role: 'localChiefSafetyRepresentative', validTo: '2027-12-31' } as const
const section = { ...manager, role: 'hseSection', unit: null } as const

function problems(appointment: DatedAppointment, others: readonly DatedAppointment[] = []) {
  const result = checkAppointment(appointment, { ...context, others })
  return result.ok ? [] : result.problem
}

function warnings(appointment: DatedAppointment, others: readonly DatedAppointment[] = []) {
  const result = checkAppointment(appointment, { ...context, others })
  return result.ok ? result.value : null
}

describe('an appointment', () => {
  test.each<[string, DatedAppointment]>([
    ['manager of a unit', manager],
    ['manager of the institution', { ...manager, unit: '1000' }],
    ['acting manager', { ...manager, acting: true }],
    ['safety representative of a unit', elected],
    ['safety representative of an area', { ...elected, unit: null, area: 'A' }],
    ['local chief of a faculty', { ...local, unit: '1400' }],
    ['local chief of a campus', { ...local, unit: null, campus: 'Østvik' }],
    ['HSE section', section],
    ['faculty management of the museum', { ...manager, role: 'facultyManagement', unit: '1900' }],
    ['for one day', { ...manager, validTo: '2026-01-01' }],
  ])('is good: %s', (_, appointment) => {
    expect(checkAppointment(appointment, context)).toEqual({ ok: true, value: [] })
  })

  test.each<[string, DatedAppointment, string[]]>([
    ['a unit that is nowhere', { ...manager, unit: '9999' }, ['unknownUnit']],
    ['an area that is nowhere', { ...elected, unit: null, area: 'B' }, ['unknownArea']],
    ['a campus that is nowhere', { ...local, unit: null, campus: 'Bø' }, ['unknownCampus']],
    ['a local chief of a department', local, ['wrongUnitKind']],
    ['a safety representative of the institution', { ...elected, unit: '1000' }, ['wrongUnitKind']],
    ['faculty management of a department', { ...manager, role: 'facultyManagement' }, ['wrongUnitKind']],
    ['a manager of nothing', { ...manager, unit: null }, ['placeMissing']],
    ['a manager of an area', { ...manager, unit: null, area: 'A' }, ['wrongPlace']],
    ['a manager of a unit and a campus', { ...manager, campus: 'Havnes' }, ['wrongPlace']],
    ['the HSE section of a unit', { ...section, unit: '1410' }, ['wrongPlace']],
    ['a safety representative of a unit and an area', { ...elected, area: 'A' }, ['secondPlace']],
    ['an acting safety representative', { ...elected, acting: true }, ['cannotAct']],
    ['an end before the start', { ...manager, validTo: '2025-12-31' }, ['endBeforeStart']],
    ['no such days', { ...manager, validFrom: '2026-02-30', validTo: 'never' }, ['notADay', 'notADay']],
    [
      'all of it at once',
      { ...elected, unit: '9999', campus: 'Bø', acting: true, validTo: '2020-01-01' },
      ['wrongPlace', 'unknownUnit', 'unknownCampus', 'cannotAct', 'endBeforeStart'],
    ],
  ])('is refused for %s', (_, appointment, kinds) => {
    expect(problems(appointment).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('says what would have been right', () => {
    expect(problems(local)).toEqual([
      { kind: 'wrongUnitKind', is: 'department', kinds: ['faculty', 'administration', 'library', 'museum'] },
    ])
    expect(problems({ ...local, unit: null })).toEqual([{ kind: 'placeMissing', places: ['unit', 'campus'] }])
    expect(problems({ ...local, unit: null, campus: 'Bø' })).toEqual([
      { kind: 'unknownCampus', campuses: expect.arrayContaining(['Havnes', 'Østvik']) },
    ])
    expect(problems({ ...elected, area: 'A' })).toEqual([{ kind: 'secondPlace', place: 'area' }])
  })

  test('is refused when the person has the role there already', () => {
    const other = { ...manager, validFrom: '2026-06-01', validTo: '2026-12-31' }
    const already = [{ kind: 'alreadyAppointed', period: { validFrom: '2026-06-01', validTo: '2026-12-31' } }]
    expect(problems(manager, [other])).toEqual(already)
    expect(problems(manager, [{ ...other, acting: true }])).toEqual(already)
    expect(problems({ ...manager, validTo: '2026-05-31' }, [other])).toEqual([])
    expect(problems(manager, [{ ...other, unit: '1415' }])).toEqual([])
    expect(problems(manager, [{ ...other, role: 'hseCoordinator' }])).toEqual([])
    expect(problems(manager, [{ ...other, personId: 'q' }])).toEqual([])
  })

  test.each([
    ['2027-12-31', []],
    ['2028-01-01', [{ kind: 'longTerm', lastDay: '2027-12-31' }]],
    [null, [{ kind: 'longTerm', lastDay: '2027-12-31' }]],
  ])('of a safety representative from 2026-01-01 to %s: %j', (validTo, expected) => {
    expect(warnings({ ...elected, validTo })).toEqual(expected)
  })

  test('warns of a second line manager, but not of an acting one beside the ordinary', () => {
    const other = { ...manager, personId: 'q', validFrom: '2026-06-01' }
    const second = [
      { kind: 'secondLineManager', personId: 'q', period: { validFrom: '2026-06-01', validTo: null } },
    ]
    expect(warnings(manager, [other])).toEqual(second)
    expect(warnings({ ...manager, acting: true }, [{ ...other, acting: true }])).toEqual(second)
    expect(warnings(manager, [{ ...other, acting: true }])).toEqual([])
    expect(warnings(manager, [{ ...other, unit: '1415' }])).toEqual([])
    expect(warnings({ ...manager, validTo: '2026-05-31' }, [other])).toEqual([])
    expect(warnings(elected, [{ ...elected, personId: 'q' }])).toEqual([])
  })
})

test('every role is for something, and for kinds of unit exactly when it is for units', () => {
  for (const role of roles) {
    const { places, unitKinds } = roleRules[role]
    expect(places.length).toBeGreaterThan(0)
    expect(unitKinds.length > 0, role).toBe(places.includes('unit'))
    expect(places.includes('institution') && places.length > 1, role).toBe(false)
  }
})
