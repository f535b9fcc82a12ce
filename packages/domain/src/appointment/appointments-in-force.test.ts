import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { can } from '../access/index.ts'
import type { Appointments } from './appointments-in-force.ts'
import { appointmentsInForce } from './appointments-in-force.ts'
import type { Absence, DatedAppointment } from './dated-appointment.ts'

const today = '2026-11-23'

function appointment(personId: string, more: Partial<DatedAppointment> = {}): DatedAppointment {
  return {
    personId,
    role: 'safetyRepresentative',
    unit: '1410',
    area: null,
    campus: null,
    acting: false,
    validFrom: '2026-01-01',
    validTo: '2027-12-31',
    ...more,
  }
}

const elected = appointment('elected')
const deputy = appointment('deputy', { role: 'deputySafetyRepresentative' })

function rolesOf(personId: string, more: Partial<Appointments> & Pick<Appointments, 'appointments'>) {
  return appointmentsInForce({ areas: [], absences: [], ...more }, today).get(personId) ?? []
}

const away = (personId: string, validFrom = today, validTo: string | null = today): Absence => ({
  personId,
  validFrom,
  validTo,
})

describe('a deputy', () => {
  const others = { elected, colleague: appointment('colleague') }

  test.each([
    ['none is elected', [], [], true],
    ['the elected one is here', [others.elected], [], false],
    ['the elected one is away', [others.elected], [away('elected')], true],
    [
      'the elected one was away until yesterday',
      [others.elected],
      [away('elected', '2026-11-01', '2026-11-22')],
      false,
    ],
    ['the elected one will be away tomorrow', [others.elected], [away('elected', '2026-11-24', null)], false],
    [
      'the elected one is away until further notice',
      [others.elected],
      [away('elected', '2026-11-01', null)],
      true,
    ],
    ['both elected are here', Object.values(others), [], false],
    ['one of two elected is away', Object.values(others), [away('colleague')], true],
    ['the term of the elected one is over', [{ ...elected, validTo: '2026-11-22' }], [], true],
    ['the elected one is of another unit', [{ ...elected, unit: '1415' }], [], true],
    [
      'the elected one of another unit is away',
      [elected, { ...elected, personId: 'far', unit: '1415' }],
      [away('far')],
      false,
    ],
    ['the elected one is of an area', [{ ...elected, unit: null, area: 'A' }], [], true],
    ['the deputy is away too', [others.elected], [away('elected'), away('deputy')], false],
    ['somebody else is away', [others.elected], [away('manager')], false],
  ] as const)('when %s (%#)', (_, there, absences, acts) => {
    const roles = rolesOf('deputy', { appointments: [...there, deputy], absences })
    expect(roles).toEqual([
      { role: 'deputySafetyRepresentative', unit: '1410' },
      ...(acts ? [{ role: 'safetyRepresentative', unit: '1410', acting: true }] : []),
    ])
    const resource = { unitPath: ['1410', '1400', '1000'] }
    expect(can({ appointments: roles }, 'report.answer', resource).allowed).toBe(acts)
  })

  test('of an area acts while the elected one of that area is away, for its units', () => {
    const areas = [
      { code: 'A', units: ['1410', '1415'] },
      { code: 'B', units: ['1410'] },
    ]
    const ofArea = (personId: string, area: string, role: DatedAppointment['role']) =>
      appointment(personId, { unit: null, area, role })
    const appointments = [
      ofArea('elected A', 'A', 'safetyRepresentative'),
      ofArea('elected B', 'B', 'safetyRepresentative'),
      ofArea('deputy A', 'A', 'deputySafetyRepresentative'),
      ofArea('deputy B', 'B', 'deputySafetyRepresentative'),
    ]
    const file = { appointments, areas, absences: [away('elected A')] }
    const areaA = { code: 'A', units: ['1410', '1415'] }
    expect(rolesOf('deputy A', file)).toEqual([
      { role: 'deputySafetyRepresentative', unit: null, area: areaA },
      { role: 'safetyRepresentative', unit: null, area: areaA, acting: true },
    ])
    expect(rolesOf('deputy B', file)).toHaveLength(1)
    expect(rolesOf('elected A', file)).toEqual([{ role: 'safetyRepresentative', unit: null, area: areaA }])
  })
})

describe('the roles of a day', () => {
  test('an acting manager has the role as acting, from and to the days of the appointment', () => {
    const acting = appointment('acting', {
      role: 'lineManager',
      acting: true,
      validFrom: today,
      validTo: today,
    })
    expect(rolesOf('acting', { appointments: [acting] })).toEqual([
      { role: 'lineManager', unit: '1410', acting: true },
    ])
    expect(rolesOf('acting', { appointments: [{ ...acting, validFrom: '2026-11-24' }] })).toEqual([])
    expect(rolesOf('acting', { appointments: [{ ...acting, validTo: '2026-11-22' }] })).toEqual([])
  })

  test('are for the campus, or the institution', () => {
    const appointments = [
      appointment('local', { role: 'localChiefSafetyRepresentative', unit: null, campus: 'Østvik' }),
      appointment('chief', { role: 'chiefSafetyRepresentative', unit: null }),
    ]
    expect(rolesOf('local', { appointments })).toEqual([
      { role: 'localChiefSafetyRepresentative', unit: null, campus: 'Østvik' },
    ])
    expect(rolesOf('chief', { appointments })).toEqual([{ role: 'chiefSafetyRepresentative', unit: null }])
  })

  test('an area that is nowhere covers nothing', () => {
    const [role] = rolesOf('elected', { appointments: [{ ...elected, unit: null, area: 'gone' }] })
    expect(role?.area).toEqual({ code: 'gone', units: [] })
  })

  test('who has none is not there', () => {
    const none = appointmentsInForce(
      { appointments: [{ ...elected, validTo: '2026-01-31' }], areas: [], absences: [] },
      today,
    )
    expect([...none.keys()]).toEqual([])
  })

  test('never come from what is not in force, and do not depend on the order of what is kept', () => {
    const someAppointment = fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      role: fc.constantFrom('safetyRepresentative', 'deputySafetyRepresentative', 'lineManager'),
      unit: fc.constantFrom('1410', '1415'),
      area: fc.constant(null),
      campus: fc.constant(null),
      acting: fc.boolean(),
      validFrom: fc.constantFrom('2026-01-01', today, '2026-12-01'),
      validTo: fc.constantFrom(null, '2026-11-22', today),
    })
    const absence = fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      validFrom: fc.constantFrom('2026-01-01', '2026-12-01'),
      validTo: fc.constantFrom(null, '2026-11-22'),
    })
    const sorted = (roles: ReturnType<typeof appointmentsInForce>) =>
      [...roles].map(([id, held]) => [id, held.map((one) => JSON.stringify(one)).toSorted()]).toSorted()
    fc.assert(
      fc.property(fc.array(someAppointment), fc.array(absence), (appointments, absences) => {
        const roles = appointmentsInForce({ appointments, areas: [], absences }, today)
        const turned = { appointments: appointments.toReversed(), areas: [], absences: absences.toReversed() }
        expect(sorted(appointmentsInForce(turned, today))).toEqual(sorted(roles))
        const still = appointments.filter(
          ({ validFrom, validTo }) => validFrom <= today && validTo !== '2026-11-22',
        )
        expect(new Set(roles.keys())).toEqual(new Set(still.map(({ personId }) => personId)))
        expect(sorted(appointmentsInForce({ appointments: still, areas: [], absences }, today))).toEqual(
          sorted(roles),
        )
      }),
    )
  })
})
