import { describe, expect, test } from 'vitest'
import type { Role } from '../access/index.ts'
import type { DatedAppointment } from '../appointment/index.ts'
import type { SigningCircumstances } from './signers.ts'
import { signersOf } from './signers.ts'

function as(role: Role, personId: string, more: Partial<DatedAppointment> = {}): DatedAppointment {
  return {
    personId,
    role,
    unit: '1410',
    area: null,
    campus: null,
    acting: false,
    validFrom: '2025-01-01',
    validTo: null,
    ...more,
  }
}

const manager = as('lineManager', 'Manager')
const elected = as('safetyRepresentative', 'Elected')
const second = as('safetyRepresentative', 'Second')
const deputy = as('deputySafetyRepresentative', 'Deputy')
const local = as('localChiefSafetyRepresentative', 'Local', { unit: '1400' })
const chief = as('chiefSafetyRepresentative', 'Chief', { unit: null })
const coordinator = as('hseCoordinator', 'Coordinator')

const signedByManager = { part: 'manager', signedBy: 'Manager', signedOn: '2026-11-02' } as const

function signers(
  appointments: readonly DatedAppointment[],
  { away = [], ...more }: Partial<Omit<SigningCircumstances, 'away'>> & { away?: readonly string[] } = {},
) {
  const found = signersOf({
    appointments,
    away: new Set(away),
    appointed: null,
    standing: [],
    today: '2026-11-03',
    ...more,
  })
  const names = (part: string, of: typeof found.now) =>
    of.filter((one) => one.part === part).map(({ personId, capacity }) => `${personId} ${capacity}`)
  return {
    manager: names('manager', found.now),
    representative: names('representative', found.now),
    later: names('representative', found.later),
    patience: found.patience,
  }
}

describe('the line manager signs', () => {
  test.each([
    ['one', [manager], ['Manager self']],
    [
      'one, and one acting',
      [manager, as('lineManager', 'Acting', { acting: true })],
      ['Manager self', 'Acting acting'],
    ],
    ['none', [elected, coordinator], []],
  ])('%s', (_, appointments, expected) => {
    expect(signers(appointments).manager).toEqual(expected)
  })
})

describe('the representative: signs now, and later', () => {
  test.each([
    ['one elected', [elected, deputy, local, chief], {}, ['Elected self'], ['Deputy deputy']],
    ['several elected', [elected, second], {}, ['Elected self', 'Second self'], []],
    ['several, one appointed', [elected, second], { appointed: 'Second' }, ['Second self'], []],
    [
      'several, the appointed one away',
      [elected, second, deputy],
      { appointed: 'Second', away: ['Second'] },
      ['Elected self', 'Second self', 'Deputy deputy'],
      [],
    ],
    [
      'several, the appointed one not elected any more',
      [elected, second],
      { appointed: 'Gone' },
      ['Elected self', 'Second self'],
      [],
    ],
    ['the elected away', [elected, deputy], { away: ['Elected'] }, ['Elected self', 'Deputy deputy'], []],
    [
      'the elected and the deputy away',
      [elected, deputy],
      { away: ['Elected', 'Deputy'] },
      ['Elected self'],
      [],
    ],
    ['none elected, a deputy', [deputy, local, chief], {}, ['Deputy deputy'], []],
    ['none', [coordinator, local, chief], {}, ['Local inPlace'], ['Chief inPlace']],
    ['none, the local chief away', [local, chief], { away: ['Local'] }, ['Chief inPlace'], []],
    ['none at all', [chief], {}, ['Chief inPlace'], []],
    ['a coordinator alone', [coordinator], {}, [], []],
  ])('%s', (_, appointments, more, now, later) => {
    const found = signers([manager, ...appointments], more)
    expect([found.representative, found.later]).toEqual([now, later])
  })

  test('a deputy for another area does not stand in for the one who is away', () => {
    const elsewhere = as('deputySafetyRepresentative', 'Elsewhere', { unit: null, area: 'A2' })
    const ofArea = as('safetyRepresentative', 'OfArea', { unit: null, area: 'A2' })
    expect(signers([elected, ofArea, elsewhere], { away: ['Elected'] }).representative).toEqual([
      'Elected self',
      'OfArea self',
    ])
  })
})

describe('a second signature that does not come', () => {
  const all = [manager, elected, deputy]
  test('is waited for from when the manager signed: a week for the deputy, two for letting through', () => {
    expect(signers(all).patience).toBeNull()
    expect(signers(all, { standing: [signedByManager] }).patience).toEqual({
      deputy: '2026-11-09',
      letThrough: '2026-11-16',
    })
    const both = [
      signedByManager,
      { ...signedByManager, part: 'representative', signedBy: 'Elected' } as const,
    ]
    expect(signers(all, { standing: both }).patience).toBeNull()
  })

  test.each([
    ['2026-11-08', ['Elected self'], ['Deputy deputy']],
    ['2026-11-09', ['Elected self', 'Deputy deputy'], []],
  ])('on %s: %s can, later %s', (today, now, later) => {
    const found = signers(all, { standing: [signedByManager], today })
    expect([found.representative, found.later]).toEqual([now, later])
  })

  test('of an appointed one lets the deputy sign, not the other elected', () => {
    const found = signers([...all, second], {
      standing: [signedByManager],
      appointed: 'Second',
      today: '2026-11-09',
    })
    expect(found.representative).toEqual(['Second self', 'Deputy deputy'])
  })

  test('of the local chief lets the chief sign', () => {
    const found = signers([manager, local, chief], { standing: [signedByManager], today: '2026-11-09' })
    expect(found.representative).toEqual(['Local inPlace', 'Chief inPlace'])
  })
})

describe('nobody signs both parts', () => {
  const bothRoles = as('safetyRepresentative', 'Manager')

  test('whoever signed as manager does not count as representative', () => {
    const found = signers([manager, bothRoles, local], { standing: [signedByManager] })
    expect(found.representative).toEqual(['Local inPlace'])
    expect(signers([manager, bothRoles, elected], { standing: [signedByManager] }).representative).toEqual([
      'Elected self',
    ])
  })

  test('whoever signed as representative does not count as manager', () => {
    const standing = [{ part: 'representative', signedBy: 'Manager', signedOn: '2026-11-02' }] as const
    const acting = as('lineManager', 'Acting', { acting: true })
    expect(signers([manager, bothRoles, acting], { standing }).manager).toEqual(['Acting acting'])
  })
})
