import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitTree } from '../organisation/index.ts'
import { units } from '../../test/published-years.ts'
import type { Person, Resource } from './can.ts'
import { can, mayAnywhere, reachOf } from './can.ts'
import { actions } from './policy.ts'
import type { Appointment, Role } from './role.ts'
import { roles } from './role.ts'

const tree = unitTree(units)

function resource(code: string): Resource {
  const path = tree.path(code)
  return { unitPath: path.map((unit) => unit.code), campus: path[0]?.campus ?? '' }
}

function person(role: Role, unit: string | null, campus?: string): Person {
  return { appointments: [{ role, unit, ...(campus !== undefined && { campus }) }] }
}

const allowed = { allowed: true }
const outOfReach = { allowed: false, reason: 'outOfReach' }
const noRight = { allowed: false, reason: 'noRight' }

describe('who may do what', () => {
  test.each([
    // a line manager of 1410, in faculty 1400
    ['lineManager', '1410', 'report.read', '1410', allowed],
    ['lineManager', '1410', 'report.submit', '1410', allowed],
    ['lineManager', '1410', 'report.read', '1415', outOfReach],
    ['lineManager', '1410', 'report.read', '1400', outOfReach],
    ['lineManager', '1410', 'figures.read', '1000', allowed],
    ['lineManager', '1410', 'figures.units', '1410', noRight],
    // the safety representative answers, the line manager hands in
    ['safetyRepresentative', '1410', 'report.answer', '1410', allowed],
    ['safetyRepresentative', '1410', 'report.submit', '1410', noRight],
    // a deputy follows, and answers only by acting as safety representative
    ['deputySafetyRepresentative', '1410', 'report.read', '1410', allowed],
    ['deputySafetyRepresentative', '1410', 'report.answer', '1410', noRight],
    // the management of faculty 1400
    ['facultyManagement', '1400', 'report.read', '1410', allowed],
    ['facultyManagement', '1400', 'report.answer', '1410', noRight],
    ['facultyManagement', '1400', 'figures.faculty', '1400', allowed],
    ['facultyManagement', '1400', 'figures.faculty', '1500', outOfReach],
    ['facultyManagement', '1400', 'figures.units', '1510', outOfReach],
    ['facultyManagement', '1400', 'figures.units', '1000', outOfReach],
    ['facultyManagement', '1400', 'figures.read', '1000', allowed],
    // the committee sees figures and units, never a report with who answered
    ['committeeMember', null, 'figures.units', '1410', allowed],
    ['committeeMember', null, 'figures.faculty', '1500', allowed],
    ['committeeMember', null, 'report.read', '1410', noRight],
    ['hseSection', null, 'report.read', '1410', allowed],
    ['hseSection', null, 'report.answer', '1410', noRight],
    ['chiefSafetyRepresentative', null, 'report.read', '2030', allowed],
    ['occupationalHealth', null, 'figures.read', '1000', allowed],
    ['occupationalHealth', null, 'figures.units', '1410', noRight],
    // who has which role: known around the unit, kept by the HSE section
    ['safetyRepresentative', '1410', 'appointments.read', '1410', allowed],
    ['safetyRepresentative', '1410', 'appointments.read', '1415', outOfReach],
    ['facultyManagement', '1400', 'appointments.read', '1415', allowed],
    ['lineManager', '1410', 'appointments.change', '1410', noRight],
    ['committeeMember', null, 'appointments.read', '1410', noRight],
    ['hseSection', null, 'appointments.change', '1410', allowed],
    ['hseSection', null, 'people.change', '1000', allowed],
    ['chiefSafetyRepresentative', null, 'people.read', '1000', noRight],
    ['hseSection', null, 'access.readMatrix', '1000', allowed],
    ['hseSection', null, 'audit.search', '1000', allowed],
    ['chiefSafetyRepresentative', null, 'audit.search', '1000', noRight],
    ['facultyManagement', '1400', 'audit.export', '1000', noRight],
  ] as const)('%s of %s: %s of %s', (role, unit, action, code, verdict) => {
    expect(can(person(role, unit), action, resource(code))).toEqual(verdict)
  })

  test('a local chief safety representative reaches a faculty, or a campus', () => {
    const ofFaculty = person('localChiefSafetyRepresentative', '1400')
    expect(can(ofFaculty, 'report.read', resource('1440'))).toEqual(allowed)
    expect(can(ofFaculty, 'report.read', resource('1515'))).toEqual(outOfReach)
    const ofCampus = person('localChiefSafetyRepresentative', null, 'Østvik')
    expect(can(ofCampus, 'report.read', resource('1440'))).toEqual(allowed)
    expect(can(ofCampus, 'report.read', resource('1410'))).toEqual(outOfReach)
  })

  test('a safety area covers its units, each by itself, whatever the scope', () => {
    const area = { code: 'laboratories', units: ['1410', '1500'] }
    const elected = { appointments: [{ role: 'safetyRepresentative', unit: null, area }] } as const
    const chief = { appointments: [{ role: 'localChiefSafetyRepresentative', unit: null, area }] } as const
    for (const person of [elected, chief]) {
      expect(can(person, 'report.read', resource('1410'))).toEqual(allowed)
      expect(can(person, 'report.read', resource('1500'))).toEqual(allowed)
      expect(can(person, 'report.read', resource('1415'))).toEqual(outOfReach)
      expect(can(person, 'report.read', resource('1510'))).toEqual(outOfReach)
      expect(can(person, 'report.read', resource('1000'))).toEqual(outOfReach)
    }
    expect(can(elected, 'report.answer', resource('1410'))).toEqual(allowed)
  })

  test('a unit that is nowhere in the organisation is out of reach of all but the whole institution', () => {
    expect(can(person('lineManager', '1410'), 'report.read', { unitPath: [] })).toEqual(outOfReach)
    expect(can(person('localChiefSafetyRepresentative', null), 'report.read', { unitPath: [] })).toEqual(
      outOfReach,
    )
  })

  test('who has several appointments has the rights of each', () => {
    const both = {
      appointments: [
        ...person('lineManager', '1410').appointments,
        ...person('committeeMember', null).appointments,
      ],
    }
    expect(can(both, 'report.submit', resource('1410'))).toEqual(allowed)
    expect(can(both, 'figures.units', resource('1515'))).toEqual(allowed)
    expect(can(both, 'report.submit', resource('1515'))).toEqual(outOfReach)
  })

  test('who has none may do nothing', () => {
    for (const action of actions) {
      expect(can({ appointments: [] }, action, resource('1410'))).toEqual(noRight)
    }
  })
})

test('the filter for lists reaches exactly the units that may be opened one by one', () => {
  const codes = units.map(({ code }) => code)
  const appointment: fc.Arbitrary<Appointment> = fc.record(
    {
      role: fc.constantFrom(...roles),
      unit: fc.option(fc.constantFrom(...codes)),
      area: fc.record({ code: fc.constant('area'), units: fc.subarray(codes, { maxLength: 4 }) }),
      campus: fc.constantFrom('Havnes', 'Østvik', 'Vestnes'),
      acting: fc.constant(true),
    },
    { requiredKeys: ['role', 'unit'] },
  )
  const action = fc.constantFrom(...actions)
  fc.assert(
    fc.property(fc.array(appointment, { maxLength: 3 }), action, (appointments, asked) => {
      const reach = reachOf({ appointments }, asked)
      const listed = units.filter(
        ({ code, campus }) =>
          reach.institution ||
          reach.units.includes(code) ||
          reach.unitsAndBelow.some((above) => tree.unitAndBelow(above).some((unit) => unit.code === code)) ||
          reach.campuses.includes(campus),
      )
      const opened = units.filter(({ code }) => can({ appointments }, asked, resource(code)).allowed)
      expect(listed).toEqual(opened)
    }),
  )
})

test('a menu offers what one of the roles gives a right to somewhere', () => {
  expect(mayAnywhere(['lineManager', 'hseSection'], 'people.change')).toBe(true)
  expect(mayAnywhere(['lineManager', 'committeeMember'], 'people.change')).toBe(false)
  expect(mayAnywhere([], 'organisation.read')).toBe(false)
})
